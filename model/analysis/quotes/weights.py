"""How much each feature of a reading speaks for a quote, learnt by `learning` on PolNeAR's training set.

PolNeAR 1.0 (Newell, Margolin, Ruths, LREC 2018): 840 US political news stories with all
attributions marked. A weight is the change of the log odds; features that came up fewer than
five times, or that weigh next to nothing, are left out. One line holds a group of features and
values: "group: value weight value weight …", a "+" in a value being a space.
"""

from collections.abc import Iterator

_TABLE = """
according as: prep 0.3
according by: NORP 0.3 PERSON -0.4
according of: VB 0.3 VBZ -0.4
according tagged: VBG 0.3
according words: 4 0.5 5 1.0 6 0.6
according: accord 0.3
accused as: acl -0.4 ccomp -0.4 conj -0.3 csubj -0.4 relcl -0.4 xcomp -0.3
accused by: ADJ 0.5 CARDINAL -0.5 GPE -0.3 ORG -0.3 PERCENT -0.3 noun -0.6
accused of: CD -1.0 NNS -0.4 RBR -0.5
accused tagged: VB -0.5 VBD -0.4 VBG -0.4 VBP 0.3
accused words: 2 -0.7 3 -0.6
accused: accuse_of 1.8 add_to -0.4 attack_for 0.6 attack_in -0.7 attribute_to 0.6 back_in -0.5 bar_from 0.5
accused: beat_in -0.3 blame_for 1.0 blame_on 0.6 blast_for 0.6 call_in -0.4 cast_as 1.3 cast_for -0.3
accused: charge_with 0.8 cite_as 1.4 compare_to 0.7 criticize_for 1.2 defeat_in -0.3 defend_as 1.0
accused: defend_on -0.4 deliver_at -0.3 deliver_to 0.4 describe_as 1.5 dismiss_as 1.0 distance_from -0.5
accused: draw_from -0.3 elevate_to 0.3 find_in -0.5 find_with 0.5 give_to -0.3 hit_for 0.6 hit_with -0.3
accused: hold_in -0.3 identify_as 0.3 join_in -0.3 make_in -0.3 make_on -0.3 make_to -0.4 mention_by 1.0
accused: nominate_for 0.6 open_to -0.3 paint_as 0.6 play_in -0.3 portray_as 0.8 post_on -0.4 praise_for 0.6
accused: present_as 0.6 push_in -0.4 put_at 0.9 put_in -0.3 put_on -0.3 see_as 1.8 send_to -0.3
accused: show_in -0.3 show_with 1.2 slam_for 0.7 support_for 0.5 take_at -0.5 take_for -0.3 take_in -0.3
accused: take_of -0.3 take_to -0.3 take_with -0.3 tell_after -0.3 tell_at -0.5 tell_before -0.3
accused: tell_in -0.8 tell_on -0.8 thank_for 1.2 throw_behind -0.3 tie_to 0.4 turn_into -0.3 turn_to -0.4
accused: view_as 0.6 win_in -0.4
adjective clause as: conj -0.4
adjective clause by: first+person 0.5 nobody 0.3 noun -0.8 other+pronoun -0.5
adjective clause of: VB 0.4 VBD -0.4 VBG 0.5 VBP -0.4
adjective clause tagged: JJ 0.3
adjective clause words: 3 0.4 4 -0.4
adjective clause: hopeful 0.4 sure -0.4
adjective infinitive as: acomp -0.3 amod 0.3 oprd -0.5
adjective infinitive by: NORP 0.5 ORG 0.3 PERSON -0.3 nobody -0.3 noun -0.4 pronoun -0.3
adjective infinitive of: VB -0.4 VBG -0.4
adjective infinitive tagged: JJ -0.3
adjective infinitive words: 2 -0.6 5 0.3
adjective infinitive: able -0.7 about -0.3 eager 0.8 enough -0.3 likely -0.3 quick -0.4 unable -0.4
adjective infinitive: willing 0.7
adjective to as: ROOT -0.3 acomp 0.7 amod -0.3 appos -0.3 attr -0.6 ccomp 0.4 conj 0.4 nsubj -0.7 pobj -0.6
adjective to by: ADJ -0.6 CARDINAL 0.4 NORP 1.0 ORG 0.7 PERSON 0.5 nobody -0.9 noun -1.0 other+pronoun -0.7
adjective to of: CD -0.3 DT -0.3 JJ -0.3 NN -0.3 NNPS -0.6 NNS -0.6 VBG 0.3 VBN 1.0 VBZ -0.3
adjective to tagged: JJR -1.1 JJS -0.8
adjective to words: 1 -0.7 2 -0.5 5 -0.3
adjective to: close_to -0.3 critical_of 1.1 many_of -0.5 more_than -0.4 most_of -0.4 much_of -0.4
adjective to: ready_for -0.3 reminiscent_of -0.3 responsible_for -0.3 short_of -0.3 similar_to -0.4
adjective to: skeptical_about 0.3 subject_to -0.3 supportive_of 0.9 worried_about 0.9
as as: advcl -1.1
as by: ORG 0.4 nobody -0.5 noun -0.4 other+pronoun -0.5 pronoun -0.7
as of: VB 0.3 VBD -0.8 VBG -0.7 VBN -0.4
as tagged: VBG -0.4 VBP -0.5 VBZ -0.3
as words: 2 -0.4 3 -0.9 4 -0.4
as: call -0.4 continue -0.4 go 0.4 note 0.6 point 0.8 put 1.3 report 0.9 say 0.4 take 0.4
clause as: ccomp -0.4 dep 0.3 pcomp -0.3
clause by: AUX -0.4 NORP 0.4 VERB -0.3 nobody -0.5 noun -0.4 other+pronoun -0.3
clause from: as -0.4 exactly 0.3 if 0.4 only -0.3 so -1.0 that 0.8 when 0.4 whether 0.4 why 0.3
clause of: JJR -0.3 NN -0.6 NNP -0.6 VB 0.3
clause tagged: VB -0.5 VBG -0.3
clause words: 1 -1.5 2 -0.8 3 -0.5 5 0.4 6 -0.3
clause: acknowledge 0.5 add 1.0 agree -0.3 allege 0.4 assert 0.7 assume 0.5 assure -0.4 be -0.6 call -0.3
clause: cause -0.5 confirm 0.4 contend 0.3 continue 1.2 convince 0.5 decide -0.3 declare 0.5
clause: demonstrate 0.5 deny -0.3 determine 0.3 discuss 0.4 do -0.3 ensure -0.7 find 0.7 get -0.5 guess 0.7
clause: have -0.5 help -0.8 highlight -0.5 hop 0.6 hope 0.3 imagine 0.4 imply 0.3 indicate 0.4 insist 0.4
clause: learn -0.4 let -0.3 mean -1.2 mention -0.8 need 0.4 post 0.3 promise -0.3 propose 0.4 prove -0.4
clause: question 0.7 realize 0.6 recognize 0.3 remember -0.9 remind 0.5 reply -0.3 report -0.5 require 0.3
clause: say 0.9 see -0.6 seem -0.5 show 0.4 signal 0.5 state 0.6 stress -0.5 suggest 0.6 suspect 0.5
clause: tell 0.8 think 0.6 turn -0.6 tweet 0.4 watch -0.4 wonder 0.4 worry 0.6
complement as: acl -0.3 advcl -0.3 ccomp -0.3 relcl 0.6 xcomp -0.5
complement by: NORP -0.3 PERSON 0.3 PROPN -0.5 nobody 0.7 noun -0.4 pronoun -0.4
complement of: NNP -0.3 VB -0.5 VBD -0.5 VBP 0.3
complement tagged: VB -0.4 VBD -0.4 VBN -0.4
complement words: 1 -0.9 2 -0.6 5 0.3
complement: avoid -0.4 be -0.5 begin -0.6 consider 0.7 end -0.3 help -0.6 include 0.4 involve -0.3
complement: keep -0.3 make -0.3 mean -0.5 propose 0.5 report 0.3 require -0.3 say 0.4 start -0.5
complement: suggest 0.5 support 0.4
expected as: advcl -0.4 conj 0.4
expected tagged: VBN -0.4
expected words: 2 -0.3 3 -0.3
expected: allow 0.3 appear 0.9 ask 0.4 authorize -0.6 expect 0.9 mean 0.8 poise -0.5 require 0.5 set -0.5
expected: suppose -0.5 update -0.5
fronted as: ROOT -0.4 ccomp -1.0 conj -0.9 parataxis -0.4
fronted by: GPE 0.3 NORP -0.5 PERCENT -1.4 PROPN -0.3 first+person -0.6 nobody -0.6
fronted of: JJ -0.7 MD -0.8 NN -0.4 VBD -0.4 VBG -0.3 VBP -0.3 VBZ -0.3
fronted tagged: VB -1.3 VBG -1.1 VBN -0.9 VBP -0.5
fronted words: 2 -1.9 3 -1.6 4 -0.7 5 0.5 6 1.1
fronted: add 0.8 appear -0.3 argue -0.3 be -0.4 call -0.5 declare 0.9 find 0.7 go -0.3 prefer -0.3 read 0.8
fronted: report 0.3 respond 0.9 say 0.5 see -0.3 show 1.1 state 0.4 tell 1.2 think -0.3 tweet 0.7 write 0.6
infinitive as: ccomp -0.7 pcomp 0.3 relcl -0.3 xcomp -0.4
infinitive by: ADJ 0.6 noun -0.6 other+pronoun -0.7
infinitive of: NNP 0.4
infinitive tagged: VB -0.3 VBN -0.3
infinitive words: 2 -0.5 3 -0.3
infinitive: afford -0.3 agree 0.6 aim 0.8 appear 0.8 attempt -0.4 call 1.1 choose -0.3 claim 1.0
infinitive: continue -1.6 decide 0.6 decline 0.7 design 0.6 encourage -0.6 expect 0.7 fail -0.8 force -0.4
infinitive: go -1.3 have -0.7 hire -0.4 hop 0.5 intend 0.6 leave -0.3 like 0.9 look 0.4 manage -0.5
infinitive: move -0.4 need -1.0 offer 0.8 plan 1.2 pledge 0.3 prefer 0.8 prepare -0.4 promise 1.0
infinitive: prompt -0.4 prove 0.8 push 0.4 refuse 0.7 request -0.6 require -0.4 scramble -0.4 seek 0.5
infinitive: seem 1.0 take -0.6 tell 1.1 tend -0.7 threaten 1.0 try -0.8 turn -0.3 use -0.5 vote 0.9 vow 1.6
infinitive: want 1.0
inserted as: advcl -1.5 ccomp -0.4 parataxis 1.6
inserted by: NORP -0.6 ORG 0.3 PERSON -0.3 WORK_OF_ART -0.4 first+person -0.6 nobody -0.4 noun -0.7
inserted by: other+pronoun -0.9 pronoun -0.5
inserted of: VBD -1.2 VBG -1.1 VBN -0.8
inserted tagged: VB -1.2 VBG -0.9 VBN -0.8 VBP -0.5 VBZ -0.4
inserted words: 1 -0.8 2 -1.7 3 -1.1 4 -0.6 6 -0.3
inserted: add 1.2 announce -0.3 argue -0.5 ask -0.4 believe -0.3 call -0.3 continue 0.3 criticize -0.3
inserted: declare -0.3 deliver 0.7 encourage 0.4 explain 0.7 focus 0.3 give 0.3 have 0.5 know -0.3 mean 0.5
inserted: mention -0.3 note 0.4 offer -0.3 point -0.3 refer -0.4 repeat 0.4 respond -0.5 say 0.6 see -0.5
inserted: seek 0.3 send 1.2 settle 0.4 shoot 0.5 sign -0.3 sound 0.3 speak -0.3 support -0.6 tell 1.2
inserted: think -0.4 use 0.4 vote -0.4 work 0.4 write 0.5
kind: according 0.3 accused -0.4 adjective+infinitive -0.4 adjective+to -0.7 as -1.0 complement -0.7
kind: expected -0.3 fronted -0.8 in+quotation -2.5 infinitive -0.3 inserted -0.9 negated 0.3
kind: noun+infinitive -0.5 noun+to -0.6 object -0.4 passive -0.4 predicate -0.4 quotes 0.4 to -0.5
lemma: abandon -0.5 ability -0.6 able -0.7 about -0.3 accelerate -0.3 accept 0.5 access -0.4 accompany -0.3
lemma: accumulate -0.4 accusation 0.9 accuse 1.4 achieve -0.4 acknowledge 1.0 acquiesce 1.5 acquire -0.4
lemma: act -0.6 activate -0.4 addition -0.3 administer 0.3 admit 0.6 advance -0.5 advantage -0.3
lemma: advertise -0.3 advice 0.6 advise -0.6 adviser -0.3 advocate 1.5 affect -0.5 affiliate -0.3
lemma: affirm 0.5 agree 1.2 agreement 0.8 aid -0.3 aim 0.7 alarm 0.8 alienate -0.4 align 0.5 allegation 0.8
lemma: allege 0.9 allude 0.9 amass -0.4 amendment -0.3 amount -0.3 analysis -0.3 anchor -0.3 anger -0.3
lemma: angry 0.5 announce 0.9 announcement 1.0 anticipate -0.3 anxiety 1.1 apologize 1.4 appeal 0.3
lemma: appear 0.3 appearance -0.4 applaud 1.2 apply -0.3 appoint 0.9 approach -0.6 approval 0.4 approve 1.5
lemma: area -0.4 argue 0.7 argument 0.6 arise 0.5 arm -0.3 arrange -0.3 arrive -0.6 articulate 0.7 ask 0.7
lemma: assail 1.0 assault -0.3 assertion 1.1 assessment 0.7 associate -0.3 assumption 0.6 attack 1.3
lemma: attempt -0.8 attend -1.0 attitude 0.7 attract -0.7 attribute 1.0 available -0.5 average -0.6
lemma: avoid -0.9 await -0.3 award -0.7 aware 0.7 back 1.2 backer 0.3 backlash 0.7 balance -0.3 balk 1.1
lemma: ballot 0.4 ban 0.9 bar 0.4 base -1.0 bash 0.6 battle -0.5 be -1.2 beat -1.2 become -1.6 begin -1.8
lemma: belief 0.6 believe 1.3 bemoan 0.9 benefit -0.7 best -0.6 bet -0.4 bid -0.6 big -0.3 bill 1.3
lemma: bind -0.6 blame 1.2 blare 0.3 blast 1.2 block 0.6 blow -0.5 board 0.7 boast 0.7 bolster -0.5 boo 1.4
lemma: boost -0.5 border 0.4 bother -0.4 boycott 0.5 brag 0.9 brand 0.6 break -0.9 bring -1.0 broadcast 0.3
lemma: broaden -0.5 broker -0.4 brush 1.0 build -1.4 bulwark 0.4 burn -0.3 bury -0.3 buy -0.7 call 1.1
lemma: campaign 0.3 cancel -0.6 candidate -0.8 cap -0.7 capitalize -0.3 capture -0.7 care 0.9 careful -0.5
lemma: caricature 0.5 carry -1.1 carve -0.4 cast 0.4 castigate 0.5 catapult -0.3 catch -0.8 caucus -0.4
lemma: cause -1.2 caution 0.9 celebrate 0.3 certain 0.3 chair -0.5 chairman -0.3 challenge 0.4 champion 0.4
lemma: chance -0.9 change -0.5 chant 1.4 characterize 1.0 charge 1.0 check -0.4 cheer 1.1 chide 1.3
lemma: chief -0.3 chime 0.5 cite 1.2 claim 0.7 clarify 0.6 clear -0.6 click -0.3 clinch -0.7 clip -0.3
lemma: clock -0.3 close -1.4 cobble -0.3 collapse -0.3 collect -0.9 combine -0.6 come -0.3 command -0.4
lemma: commend 0.5 comment 1.5 commit 0.3 commitment 0.3 compare 0.5 compete -0.5 complain 1.4
lemma: complaint 0.8 complete -0.9 complicate -0.4 concede 0.4 concentrate -0.3 concern 1.0 concerned 0.9
lemma: conclude 0.5 condemn 1.0 conduct -1.1 conference -0.3 confident 1.1 confirm 0.8 conflate 0.4
lemma: conflict -0.3 confuse -0.3 congratulate 1.5 connect -0.3 consensus 0.7 conservative -0.3
lemma: consider 1.6 console -0.4 consolidate -0.3 contact -0.3 contain -0.5 contemplate 0.9 contest -0.3
lemma: continue -1.0 contradict 1.1 contrast 0.3 contribute -0.5 control -1.0 controversy 0.5 convene -0.4
lemma: conversation 0.8 convert -0.5 convince 1.1 coordinate -0.3 cost -0.8 couch -0.3 count 0.9
lemma: counter 0.5 coverage 0.3 craft 0.3 create -0.9 credit 1.4 crisscross -0.5 critic 1.0 critical 0.4
lemma: criticise 0.6 criticism 1.9 criticize 1.3 critique 1.0 cross -0.4 crowd -0.8 crown 0.3 crunch -0.3
lemma: crush -0.7 cry 0.9 cut -1.0 date -0.6 dawn 0.3 day -0.7 deal -0.6 debate 0.6 decide 0.7 decision 0.6
lemma: declare 0.5 decline 1.3 decry 0.9 deem 1.4 defeat -1.1 defend 1.0 defense 0.8 define 0.3 delay -0.4
lemma: delegate -0.5 delete -0.3 delve 0.3 demand 1.0 denounce 1.3 dent -0.3 deny 0.7 depart -0.4
lemma: depend -0.3 depict -0.3 deploy -0.7 deport -0.3 deprive -0.4 deride 1.1 descend -0.3 describe 1.3
lemma: description 0.5 deserve -0.6 designate 0.3 desire 0.6 detail 0.9 detain -0.4 determine 0.4
lemma: develop -0.6 die -0.6 difference -0.3 different -0.4 diminish -0.5 direct -0.5 director -0.5
lemma: disagree 1.3 disagreement 1.1 disavow 0.6 disclose 1.4 disclosure 1.3 discuss 0.9 discussion 1.0
lemma: dislike 1.0 dismantle -0.4 dismiss 1.3 disparage 0.7 dispatch -0.7 display 0.5 dispute 1.1
lemma: disrupt -0.3 distance 0.3 distinguish 0.5 distribute -0.4 do -1.5 document 0.9 dole -0.3
lemma: dominate -1.0 donate -0.7 double 0.4 doubt 1.6 downplay 0.5 dozen -0.3 draft -0.3 drag -0.3
lemma: draw -1.0 drink -0.3 drive -0.8 drop -0.7 drum -0.3 dub 0.4 due -0.6 dwell 0.7 eager 0.6 earn -1.4
lemma: eat -0.4 echo 0.9 eclipse -0.3 edge -0.5 edit -0.3 effort -0.5 eke -0.3 elevate -0.7 eligible -0.4
lemma: eliminate -0.6 embody -0.3 embrace 0.6 emerge -0.4 emphasize 0.7 enable -0.4 encapsulate -0.3
lemma: encounter -0.7 encourage 0.4 end -1.4 endorse 0.9 endorsement 1.1 endure -0.4 enforce 0.3 enjoy 1.0
lemma: enough -0.3 ensure -0.9 enter -1.2 enthusiasm 0.8 error -0.4 erupt 0.5 escalate -0.3 estimate 1.3
lemma: event -0.4 eviscerate -0.3 exceed -0.5 exchange -0.5 execute -0.3 exist -0.3 exit -0.4 expand -0.7
lemma: expect 1.6 experience 0.5 explain 0.4 expose 0.4 express 1.3 extend -0.8 face -1.6 fact -0.7
lemma: fail -0.9 fall -0.6 familiar -0.8 family -0.3 favor 1.0 fear 1.2 feature -0.3 feed -0.3 feel 0.8
lemma: field -0.4 fill -0.7 finance -0.4 find 0.3 finish -1.0 fit -0.3 fixate 0.4 flank -0.3 flee -0.7
lemma: flood -0.3 fly -0.5 focus 0.4 fold -0.3 follow -1.1 foment -0.3 footage 0.7 force -1.4 forecast 0.5
lemma: foresee 1.2 form -0.7 foster -0.3 found -0.8 frame 0.8 free -0.7 friend -0.3 front -0.3 fuel -0.8
lemma: fulfill -0.3 fund -0.7 funnel -0.3 fury 0.4 gain -1.1 galvanize -0.3 game -0.3 garner -0.6
lemma: gather -0.7 gathering -0.3 generate -0.6 get -1.7 give -0.5 glimpse -0.3 go -0.7 goal 0.5 grab -0.7
lemma: graduate -0.3 graft -0.3 grant 0.4 grind -0.3 ground -0.3 group -0.5 grow -0.9 guard -0.3 guess 0.3
lemma: guide -0.5 gun -0.3 hack -0.3 hail 1.3 half -0.3 halt -0.4 hand -0.6 handle -0.3 handling -0.3
lemma: happen -0.6 happy 0.4 harangue 0.5 hard -0.4 have -1.3 head -1.1 headline -0.4 heap 0.7 help -1.8
lemma: herald 0.7 high -0.6 highlight 1.2 hint 1.4 history -0.3 hitch -0.5 hold -1.1 hone -0.4 honor -0.4
lemma: hop 1.6 hope 1.4 hopeful 1.0 horrify 0.3 host -1.2 hour -0.3 huddle -0.3 hug -0.3 hundred -0.5
lemma: hunt -0.3 hurt -0.3 idea 1.0 identify 1.5 ignore 0.8 illustrate 0.6 imagine 0.8 impact -0.3
lemma: imply 0.7 import -0.4 important -0.4 improve -0.6 increase -0.8 indicate 0.8 indication -0.4
lemma: influence -0.5 inform 1.5 information 0.7 inject -0.6 insist 0.3 inspire -0.4 insult 1.0 intend 0.7
lemma: intensify -0.4 interest 0.7 interject 0.6 interpret 0.8 interrupt -0.3 interview -0.7 introduce 0.3
lemma: invalidate 0.8 invest -0.7 investigate -0.4 invite -0.4 invoke 0.3 involve -0.8 jab 1.0 join -1.4
lemma: joke 1.0 judge 0.9 jump 0.4 justify 0.8 keep -1.3 key -0.3 kick -0.6 kill -1.1 kind -0.5 know 1.2
lemma: label 1.2 lack -0.4 lambast 1.5 lament 0.5 land -0.8 language 0.3 lash 1.4 last -0.3 late -0.3
lemma: laud 0.5 launch -0.6 law -0.3 lawsuit 0.9 lay 0.7 lead -1.6 leader -0.6 lean 0.3 learn 1.2
lemma: leave -1.7 lecture 0.4 left 0.4 lend -0.4 let -0.5 letter 0.4 level -0.4 leverage -0.5 license -0.3
lemma: lift -0.3 like 0.8 likely -0.8 liken 1.5 limit -0.4 line 0.4 linger 0.3 link 0.5 list 1.3
lemma: listen -0.5 live -0.7 lobby 0.3 lock -0.9 look 1.2 loom -0.3 lose -1.7 loss -0.4 lot -0.4 love 1.1
lemma: lure -0.6 maintain -1.3 majority -0.5 make -0.8 man -0.4 manage -1.0 mandate 0.4 maneuver -0.4
lemma: many -0.7 map -0.3 march -0.4 margin -0.5 mark -0.4 marry -0.7 match -0.6 matter -0.3 mean -0.4
lemma: meander 0.7 meet -0.8 meeting -0.4 member -0.7 mention 0.9 message 0.6 million -0.3 mince -0.3
lemma: mire -0.3 misjudge -0.3 miss -0.4 mobilize -0.3 mock 1.2 month -0.4 mood 0.4 most -0.4 move -1.1
lemma: much -0.5 mull 1.0 muse 0.6 muster -0.3 narrow -0.6 navigate -0.5 near -0.3 need -0.7 negotiate 0.3
lemma: news -0.3 next -0.4 nominate 1.3 nomination -0.3 nominee -0.3 note 1.2 notice 0.4 number -0.6
lemma: obscure -0.3 observe 0.4 obtain -0.8 occupy -0.3 occur -0.3 offer 0.5 official -0.4 opinion 1.5
lemma: opportunity -0.4 oppose 1.3 opposition 1.1 opt 0.8 optimistic 0.4 orchestrate -0.3 order 0.3
lemma: organize -0.8 other -0.4 outline 0.7 outrage 0.3 overcome -0.3 overhaul -0.3 oversee -0.5
lemma: overshadow -0.3 overstate 0.8 overtake -0.4 owe -0.6 own -0.8 paint 1.0 pander 0.3 park -0.3
lemma: part -0.8 participate -0.3 party -0.3 pass 0.3 passage 0.3 passion 0.5 path -0.3 pay -0.9 peg 0.9
lemma: people -0.4 pepper -0.6 perceive 0.7 percent -0.9 perform -0.6 person -0.3 perspire -0.3
lemma: persuade 0.8 photo -0.3 photograph -0.3 pick -0.7 pit -0.5 pitch 1.1 pivot 0.6 place -0.5 plan 0.9
lemma: play -1.1 plead 0.8 pledge 0.9 point 0.7 poise -0.4 policy 0.5 politician -0.3 portray 1.1
lemma: position 0.5 possibility -0.8 postpone -0.3 potential -0.3 pound 0.5 pour -0.6 power -0.7
lemma: practice -0.6 praise 1.5 precede -0.3 predict 0.7 prefer 1.4 prepare -0.8 prescribe 0.8
lemma: presence -0.3 present 0.5 preserve -0.3 president -0.5 press 0.7 presumptive -0.3 prevent -0.7
lemma: preview 0.3 primary -0.4 problem -0.4 proceed -0.3 process -0.3 proclaim 0.4 produce -0.6
lemma: prohibit 1.0 project 1.1 promise 1.1 promote 0.8 prompt -1.3 pronounce 0.4 propel -0.7 proponent 0.7
lemma: proposal 1.4 propose 1.4 propound 0.4 prosecute 0.3 prospect -0.4 protect -0.9 proud 0.8 prove -0.5
lemma: provide -1.0 publish -0.4 pull -0.7 pump 0.5 punch -0.6 punctuate -0.4 punish -0.4 purchase -0.7
lemma: push 0.6 put -0.9 puzzle 0.6 qualify -0.3 question 1.6 quick -0.4 quip 0.3 quote 1.0 race -0.8
lemma: rack -0.4 rail 1.4 raise -0.9 rally -0.5 ram -0.3 ramp -0.4 range 0.5 rank 0.3 ratchet -0.3
lemma: ratify 0.7 rattle 1.1 reach -0.9 read 0.4 ready -0.5 reaffirm 0.8 reap -0.3 rebuff 0.3 rebuke 0.5
lemma: rebut 1.1 recall 1.0 receive -1.6 recite 0.5 reclaim -0.3 recognition 1.0 recognize 1.2
lemma: recommend 1.0 recount 0.8 recruit -0.4 redirect -0.3 refer 1.6 reference 1.3 refusal 0.6 refuse 1.1
lemma: regain -0.4 regale -0.4 regard 1.1 reiterate 0.7 reject 1.4 rejection 0.9 relationship -0.4
lemma: relish 1.1 remain -1.0 remark 1.0 remember 1.5 remind 0.4 reminiscent -0.3 remove -0.5 renovate -0.5
lemma: rent -0.5 repeal -0.3 replace -0.8 replay 0.7 reply 0.5 report 0.9 represent -0.3 reprimand 0.9
lemma: reprise 1.1 reputation 0.3 request 1.4 rescue -0.4 resemble -0.3 reserve -0.3 reside -0.3
lemma: resolve -0.4 respect 0.6 respond 0.7 respondent 0.4 response 0.3 responsible -0.3 rest -0.5
lemma: restore -0.4 restrict 0.7 result -0.6 retain -0.5 return -0.7 retweete 1.0 revamp -0.3 reveal 1.6
lemma: revere 0.9 reversal 0.7 revile 1.1 revise -0.3 revive -0.3 ride -0.4 ridicule 0.3 riff 0.6
lemma: right -0.5 rip 0.6 rise -0.6 risk -0.4 rival -0.4 role -0.6 roll -0.3 rotate -0.3 round -0.4
lemma: rouse -0.6 route -0.3 rub -0.4 rule 1.3 ruling 0.5 run -0.9 rush -0.7 savage 0.9 save -0.5 say 0.4
lemma: schedule -1.0 scold 0.7 score -0.9 scramble -0.7 scrutiny 0.4 seal -0.4 search -0.3 seat -0.5
lemma: secretary -0.4 secure -0.8 see 0.6 seek 0.7 seem 0.9 select -0.4 sell -1.0 senator -0.3 send -0.9
lemma: sense 1.0 sentence 0.7 separate -0.6 series -0.5 serve -1.1 set -1.1 settle -0.3 sew -0.3 shake -0.8
lemma: shape -0.5 sharpen -0.4 shed -0.3 shield -0.3 shift -0.8 shock -0.4 shoot -0.5 shop -0.3 short -0.3
lemma: shot -0.4 shout 0.8 show 0.9 side 0.9 sign 0.4 signal 0.6 similar -0.4 single 1.0 siphon -0.3
lemma: sit -0.8 size 0.3 skeptical 1.3 sketch 0.5 slam 1.4 slat -0.5 slide 0.5 slow -0.4 smile -0.5
lemma: snap -0.3 soak -0.3 solidify -0.8 sort -0.3 sound 1.0 spar 0.8 spark -0.3 speak 0.6 spearhead -0.4
lemma: speculate 0.8 speculation 0.8 speech 0.7 spell 0.7 spend -1.8 sponsor 0.3 spot -0.3 spur -0.4
lemma: squabble 0.3 stag 0.6 stake -0.8 stamp -0.3 stance 0.9 star -0.6 start -1.6 statement 0.9 stay -0.5
lemma: steal -0.3 steel -0.5 steer -0.4 step -0.9 stir -0.5 stoke -0.4 stop -1.3 story 1.2 strain 0.3
lemma: stream -0.3 stress 0.3 stretch -0.4 strike -0.3 strive 0.7 strong -0.4 struggle -1.0 study -0.6
lemma: stun -0.4 subject -0.3 submit 0.4 succeed -0.4 success -0.3 sue 0.8 suffer -0.5 suggestion 1.1
lemma: summon -0.5 supply -0.3 support 1.1 supporter 0.7 supportive 0.9 suppose -0.7 sure 0.4 surge -0.3
lemma: surpass -0.5 surrender 0.3 surrogate 0.4 surround -0.7 survey -1.0 survive -0.8 suspect 0.6
lemma: suspend -0.4 sustain -0.3 sway -0.3 swear 0.3 sweep -0.7 swing 0.3 take -0.8 talk 1.7 tap -0.8
lemma: task -0.5 taunt 0.6 tax -0.3 teach -0.5 team -0.3 tee -0.3 tell -0.4 tend -0.9 term -0.4 test -0.6
lemma: testify 0.3 testimony 0.5 thank 1.1 thing -0.4 think 1.4 third -0.3 thought 0.4 thousand -0.4
lemma: threat -0.3 threaten 0.8 thrust -0.5 tick 0.6 tie -0.6 tighten -0.5 time -0.7 title 0.6 tone -0.3
lemma: top -0.7 toss 0.3 total -0.4 touch 0.5 tout 0.9 track -0.3 trade -0.3 trail -1.3 train -0.3
lemma: trample -0.3 transform -0.6 translate -0.3 transport -0.3 trap -0.3 trash 0.3 travel -0.5 trend 0.5
lemma: trigger -0.4 trip -0.5 trounce -0.8 trump -0.5 trust 0.5 try -1.3 turn -0.5 tweak -0.3 tweet 0.6
lemma: unable -0.4 uncover -0.3 undermine -0.7 underscore 0.6 understand 0.9 understanding 1.3 unify -0.4
lemma: unleash -0.4 unlikely -0.4 up 0.4 upend -0.4 use -1.4 usher -0.4 validate -0.3 vent 0.4 version -0.4
lemma: vet -0.3 veteran -0.3 victory -0.7 view 1.4 violate -0.5 vision 0.9 visit -1.3 voice 0.5
lemma: volunteer -0.5 vote 0.8 voter -0.6 vouch 1.2 vow 1.4 wait -0.8 wake -0.3 walk -0.5 want 1.0 warm 0.3
lemma: warn 1.2 waste -0.3 watch -0.6 wave -0.4 way -0.5 wear -0.9 week -0.3 weigh 0.7 welcome 0.4
lemma: widen -0.6 will 0.3 willing 0.5 win -2.0 wipe -0.3 wish 0.5 withdraw 0.3 witness 1.0 woman -0.4
lemma: wonder 0.5 word 0.6 work -1.4 worried 1.1 worry 1.2 worth -0.3 wound -0.3 wrest -0.4 write 0.3
lemma: year -0.3 zero 0.8
modal: ca -0.5 can -0.4 could -0.6 may -0.3 might -0.3 ought -0.4 should -1.0 wo -0.5
noun clause as: ROOT 0.8 appos -0.3
noun clause by: NORP -0.3 PERSON 0.6 pronoun 0.4
noun clause of: VBN 0.3
noun clause tagged: NNP -0.3
noun clause: assertion 0.5 belief 0.7 claim 0.4 complaint 0.9 debate -0.5 doubt 0.3 evidence 0.4 fact -0.7
noun clause: hope 0.3 name -0.3 possibility -0.6 sign -0.3 statement 0.6 suggestion 1.0
noun infinitive as: attr -0.4 dobj -0.4 pobj -0.3
noun infinitive by: nobody -0.4 pronoun 0.4
noun infinitive of: VB -0.5
noun infinitive tagged: NN -0.3 NNP -0.4
noun infinitive words: 3 -0.6 5 0.3 6 -0.6
noun infinitive: ability -0.6 campaign -0.4 candidate -0.3 chance -0.4 decision 1.0 desire 0.6 name -0.5
noun infinitive: opportunity -0.3 order -0.7 plan 0.7 pledge 0.8 promise 0.4 proposal 0.4 refusal 0.6
noun infinitive: thing -0.3 time -0.3 willingness 0.3
noun to as: advcl 0.5 appos -1.2 attr -0.3 conj -0.5 dep -0.3 nmod -0.6 npadvmod -0.3 pobj -0.6 relcl 0.3
noun to by: DATE -0.8 GPE -0.5 NORP -0.3 PROPN -0.4 nobody -0.5 noun -0.9 other+pronoun -0.7
noun to of: CD -1.1 DT -0.3 JJ -0.7 JJS -0.4 NN -0.3 NNP -0.9 NNPS -0.8 NNS -0.7 PRP 0.7 VB 1.1 VBD 0.9
noun to of: VBG 0.5 VBN 0.4 VBP 0.6 VBZ 0.7
noun to tagged: NN -0.5 NNP -1.0 NNS -0.4
noun to words: 1 -0.7 2 -0.5 3 -0.4 4 -0.3 5 -0.3 6 -0.9
noun to: account_of 0.3 accusation_of 1.3 addition_to -0.3 advocate_for 0.8 ally_of 0.3 announcement_of 0.8
noun to: appearance_on -0.3 article_on 0.4 assessment_of 0.7 attack_against 1.3 attack_from -0.7
noun to: attack_in -0.7 attack_on 1.4 author_of -0.3 backer_of 0.3 ban_on 0.5 bulwark_against 0.4
noun to: call_for 1.5 call_with -0.4 campaign_against 1.3 campaign_for -0.5 campaign_on -0.3 case_for 0.4
noun to: chairman_of -0.3 challenge_in -0.3 chance_of -0.3 charge_of -0.3 chief_of -0.3 comment_about 0.6
noun to: comment_from -0.6 concern_about 1.8 controversy_over 0.6 coverage_of 0.3 criticism_from -0.7
noun to: criticism_of 0.8 critique_of 0.8 day_of -0.3 debate_in -0.4 debate_on 0.8 debate_over 0.4
noun to: defense_of 0.8 detail_about 0.5 director_of -0.3 discussion_of 1.0 doubt_about 1.1 embrace_of 0.6
noun to: endorsement_from -0.4 endorsement_of 1.1 favor_of 1.9 fear_of 0.7 focus_on 0.7 footage_of 0.8
noun to: front_of -0.3 goal_of -0.4 group_of -0.3 half_of -0.3 handling_of -0.3 hope_of 0.3 hundred_of -0.3
noun to: idea_of 0.3 information_about 0.7 interest_in 0.7 interest_of 0.3 interview_with -0.5
noun to: investigation_into 0.4 investigation_of -0.3 issue_of 0.6 joke_about 0.6 kind_of -0.4
noun to: lawsuit_against 0.9 lead_among 0.4 letter_to -0.3 line_of -0.3 look_at -0.6 lot_of -0.3
noun to: majority_of -0.4 margin_of -0.4 member_of -0.5 mention_of 0.9 message_about 0.3 message_of 1.0
noun to: million_of -0.3 month_of -0.3 name_about 1.2 name_for -0.6 name_in -1.0 name_of -0.7 name_on -0.4
noun to: name_over 0.4 number_of -0.5 opinion_of 1.0 opposition_to 1.6 part_of -0.7 percent_of -0.6
noun to: photo_of -0.3 plan_for -0.4 point_for -0.3 point_in -0.3 policy_of 0.3 position_of 0.4
noun to: position_on 0.7 president_of -0.4 preview_of 0.3 proponent_of 0.7 question_about 1.1
noun to: question_from -0.4 reference_to 0.6 rejection_of 1.0 release_of 0.3 report_on 0.5
noun to: reputation_as 0.5 request_for 0.4 response_to 0.5 rest_of -0.3 return_to 0.4 review_of 0.3
noun to: role_in -0.4 rule_of -0.3 secretary_of -0.3 sense_of 0.5 series_of -0.4 share_of -0.3 show_of -0.4
noun to: side_of -0.4 speech_to -0.5 state_in -0.3 state_of -0.7 story_about 0.7 story_of 0.8
noun to: support_among -0.6 support_for 1.7 support_of 0.6 supporter_in -0.3 supporter_of 1.2
noun to: talk_about 0.9 talk_of 0.5 thank_to -0.6 third_of -0.3 thousand_of -0.4 use_of -0.3
noun to: version_of -0.3 victory_in -0.5 video_of -0.3 view_of 1.1 word_about 0.8 word_for 0.5 word_of -0.3
noun to: year_of -0.4
noun under: about -0.3 against -0.4 as -1.1 at -0.8 avoid 0.3 before 0.4 behind 0.3 beyond -0.3 bring 0.6
noun under: build -0.5 by -0.5 cancel -0.3 capture -0.3 claim 1.1 complete 0.4 complicate 0.4 cover -0.3
noun under: create -0.3 deliver 1.0 despite 0.4 do -0.3 draw 0.3 drive 0.4 during -0.6 express 2.2
noun under: face -0.6 feel 0.8 file 0.5 find -0.3 follow -0.7 investigate -0.3 issue 0.5 keep 0.6 like -0.3
noun under: make 1.1 need -0.3 obtain -0.3 of 0.3 offer 1.3 on -0.4 over -0.5 play -0.3 pose -0.3
noun under: present 0.7 produce -0.3 prompt -0.5 provide 0.9 raise 0.6 reach 0.9 receive -0.3 reduce -0.3
noun under: reflect -0.4 reject 0.5 release 0.6 renew 0.5 represent -0.4 require 0.3 secure -0.4 see -0.3
noun under: send 0.3 set 0.6 share 0.6 show 1.3 spark 0.6 take 0.6 through -0.4 trump 1.1 tweet 0.6
noun under: underscore 0.3 until -0.3 voice 0.8 win -1.1 with 0.4 write 0.4
object as: ROOT -0.3 acl -0.3 advcl -0.3 appos -0.3 aux -0.3 ccomp -0.6 csubj -0.7 nsubj -0.6 parataxis 0.4
object as: pcomp -0.4 relcl -0.3
object by: ADJ -0.3 ADV -0.3 DATE -0.4 PERCENT 0.4 PRODUCT -0.6 TIME 0.4 noun -0.7 other+pronoun -0.4
object of: CD -0.8 IN -0.6 JJ -0.3 JJR -1.2 NNP -0.6 NNPS -0.5 PRP -0.5 RB 0.3 VBG -0.3 VBP -0.4 VBZ -0.6
object of: WDT -0.3 WP -0.3
object tagged: VB -0.7 VBD -0.3 VBG -0.3 VBN -0.3
object words: 1 -1.0 2 -0.6 4 0.3 5 0.5
object: abandon -0.3 accept 0.8 accuse -0.6 acknowledge 0.8 activate -0.4 add -0.7 address 0.9 admit 0.5
object: advise -0.6 agree -0.6 alarm -0.3 announce 1.0 answer 0.6 appear 1.2 applaud 0.6 argue -0.5
object: articulate 0.8 ask -0.9 assail 0.6 assert 0.3 assure -0.9 attack 0.9 attend -0.5 attract -0.4
object: attribute -0.5 authorize 0.7 back 1.1 be -1.5 bear 0.4 become -0.8 begin -0.5 believe 0.7
object: bemoan 0.9 blast 0.6 boast -0.7 bolster -0.3 bring -0.3 broadcast 0.4 brush 0.4 build -0.6 buy 0.3
object: call -0.6 cancel -0.3 capture -0.3 carry -0.3 cast -1.1 cause -0.3 challenge 0.4 champion 0.4
object: change -0.7 chant 0.4 characterize -0.5 choose 0.4 cite 0.8 clear -0.3 clinch -0.3 coin 0.4
object: collect -0.3 command -0.4 complete -0.3 complicate -0.3 concede 0.3 condemn 0.7 confirm 0.6
object: congratulate 0.5 contemplate 0.5 continue -0.3 contradict 0.6 correct 0.3 cost -0.3 craft 0.3
object: criticize 0.9 cut -0.3 declare 0.8 decry 1.0 defeat -0.3 defend 1.3 denounce 1.2 deny 0.4
object: detail 0.4 devote -0.4 diminish -0.3 disavow 0.8 discover -0.3 discuss 1.5 dismiss 0.3 dispute 0.9
object: distance -0.3 distribute -0.3 divide -0.3 do -0.5 dominate -0.4 downplay 0.6 dub 0.7 earn -0.5
object: echo 0.6 embrace 0.8 emphasize 0.4 employ -0.4 endorse 2.3 enjoy -0.5 enter -0.6 establish 0.5
object: exceed -0.3 expand -0.4 experience -0.4 explain 1.1 exploit 0.8 explore 0.6 expose 0.6 express 0.5
object: face -0.8 favor 1.5 fear 0.3 feature -0.3 fill -0.3 find -0.5 finish -0.3 focus -0.7 follow 0.4
object: force -0.3 form -0.3 frame -0.5 fuel -0.4 fund -0.3 gain -0.4 garner -0.3 get -0.7 give -0.3
object: go -0.4 grant 0.3 hammer 0.8 handle -0.3 have -1.0 hear 0.4 hire -0.3 hit -0.8 host -0.4
object: identify 0.3 ignore 0.7 improve -0.3 include -0.7 increase -0.5 inspire -0.3 interrupt -0.3
object: interview -0.4 introduce 0.7 invite -0.3 invoke 0.6 keep -0.4 kill -0.4 knock -0.4 know 0.5
object: label 0.4 lament 0.7 lay 0.3 lead -0.6 leave -0.4 like 0.4 liken -0.5 lobby -0.3 lose -0.5 love 0.6
object: maintain -0.6 manage -0.3 mark -0.3 marry -0.3 match -0.3 meet -0.5 mention 0.9 mock 1.0 name 1.0
object: nominate -0.3 note 0.8 obtain -0.3 occupy -0.3 offer 0.6 open -0.8 oppose 1.7 organize -0.3
object: outline 0.8 oversee -0.3 own -0.3 paint -0.3 pass 0.4 pay -0.7 persuade -0.6 pick 0.3 place 0.3
object: pledge -0.5 point 0.3 portray -0.3 pose -0.3 post 0.6 praise 0.7 predict 0.8 prefer 1.5
object: present -0.4 press -0.6 pressure -0.3 prevent -0.3 produce -0.3 promise -0.5 promote 0.6
object: propose 0.9 prosecute -0.3 protect -0.3 prove -0.4 provide -0.3 publish -0.3 pull -0.4 pursue 0.5
object: put -0.8 question 1.5 quote -0.3 raise -0.3 rebuff 0.3 rebuke 0.4 rebut 0.8 receive -0.4 recite 0.9
object: recognize 0.6 recommend 0.5 record 0.3 recount 1.0 reduce -0.5 register -0.3 reiterate 0.9
object: reject 1.0 release 0.7 relish 0.3 remain -0.6 remember 0.6 remind 0.8 remove 0.3 repeat 0.6
object: report 0.4 require -0.6 resist 0.8 restrict 1.2 retweete 0.4 reveal 0.8 review 0.3 revisit 0.4
object: rip 0.7 roll -0.5 say 0.7 score -0.3 secure -0.5 see 0.4 seek 1.0 seem 0.5 seize -0.4 send -0.7
object: share 0.8 shift -0.4 shoot -0.5 shore -0.3 shrug 0.6 sign -0.3 slam 0.4 speak -0.3 spend -0.7
object: sponsor 0.3 spot 0.5 stake -0.3 start -0.6 state 1.0 step -0.3 stoke -0.3 stop -0.3 stress 0.9
object: suggest 0.8 support 1.4 surround -0.3 survey -0.3 survive -0.3 take -1.1 talk 0.4 tap -0.3
object: teach -0.3 tell -1.6 thank 0.6 think -0.4 threaten 0.6 throw -0.4 title 1.0 top -0.3 tout 1.1
object: trade -0.3 trail -0.3 trigger -0.3 turn -0.5 tweet -0.5 understand 0.3 unify -0.3 unite -0.3
object: upend -0.3 urge -0.5 use 0.4 visit -0.3 vote 0.6 walk 0.6 want 0.9 warn -0.9 watch 0.5 wave -0.4
object: wear -0.5 welcome 0.5 widen -0.3 win -1.2 withdraw 0.8 withhold 0.4 witness 0.8 work -0.3
object: write -0.3
passive as: ccomp -0.6 pcomp -0.7
passive by: CARDINAL 0.6 GPE -0.3 PERCENT 1.0 nobody -0.7 noun -0.8
passive of: CD 0.3 DT 0.6 NNP -0.5 PRP -0.5 WDT 0.3 WP -0.5
passive tagged: VBN -0.3
passive words: 1 -0.7 2 -0.4 6 0.6
passive: accuse -0.4 adopt 0.3 announce 0.6 ask -1.3 assure -0.3 cast -0.3 charge 0.3 conduct -0.3
passive: confirm 0.4 consider 0.8 declare -0.4 design -0.3 disclose 0.3 echo 0.9 elect -0.4 expect -1.6
passive: file 0.3 focus -0.3 give 0.3 hold -0.3 intend -0.4 introduce 0.4 meet 0.8 mention 0.7 name 0.9
passive: project 0.3 raise 0.3 release 1.0 report 0.6 say -0.4 schedule -0.3 share 0.4 shoot -0.4
passive: update -0.3
predicate as: acl -0.5 ccomp -0.3 csubj -0.5 relcl -0.5 xcomp -0.4
predicate by: ADJ 0.6 CARDINAL -0.5 VERB -0.4 nobody -0.4 noun -0.5 other+pronoun -0.3
predicate of: CD -1.0 DT -0.3 IN -0.6 JJ -0.4 JJR -0.3 NNS -0.4 RBR -0.3
predicate tagged: VB -0.5 VBD -0.3 VBG -0.4 VBN -0.3 VBP 0.4
predicate words: 2 -0.7 3 -0.5 6 -0.4
predicate: accept 0.3 accuse 1.4 add -0.5 appoint 0.7 ask 0.8 assure 0.3 attribute 0.6 back 0.4 bar 0.5
predicate: be -1.2 beat -0.4 become -0.3 blame 0.9 blast 0.5 block 0.3 build -0.3 buy -0.4 call 0.9
predicate: cast 0.5 celebrate -0.3 challenge 0.5 characterize 0.5 charge 0.3 cite 1.2 claim -0.6
predicate: compare 0.6 condemn 0.3 continue -0.3 contrast 0.5 create -0.3 credit 0.6 criticize 0.8
predicate: defeat -0.3 defend 0.7 deny 0.3 describe 1.2 dismiss 0.9 distance -0.6 do -0.3 draw -0.6
predicate: earn -0.3 elevate -0.3 emphasize 0.3 encourage 1.1 end -0.3 enter -0.3 express 0.6 face -0.3
predicate: favor -0.4 focus -0.4 follow -0.5 frame 0.5 get -0.4 highlight 0.6 hire 0.6 identify 0.3
predicate: include 0.5 join -0.5 keep -0.5 knock 1.0 know -0.4 launch -0.5 lay 0.4 lead -0.3 leave -0.5
predicate: list 0.7 lose -0.3 make -0.8 mark 0.4 mention 0.4 mock 0.5 name 1.1 need -0.3 nominate 1.0
predicate: open -0.4 oppose 0.5 order 1.4 paint 0.7 pay 0.3 persuade 0.6 place -0.3 play -0.5 point -0.3
predicate: portray 0.7 position 0.4 post -0.8 praise 0.3 press 0.3 pressure 0.5 promise 0.4 promote 0.5
predicate: prompt -0.5 propose 0.5 provide -0.3 push -0.5 put -0.7 quote 0.7 recall 0.7 receive -0.4
predicate: reference 0.3 release -0.5 remind -0.5 remove -0.3 replace -0.3 request 0.4 require 0.6
predicate: return -0.3 say 0.3 see 1.2 seem 0.6 sell -0.3 send -0.7 shift -0.3 show 0.6 sign 0.4 slam 0.6
predicate: solidify -0.3 spend -0.6 start -0.3 sue 0.3 take -1.1 tell -0.9 thank 0.6 throw -0.5 trail -0.3
predicate: turn -0.6 urge 1.3 use -0.5 view 0.5 visit -0.3 vote -0.4 warn -0.3 win -0.7 write -0.3
quotes: accused 0.4 adjective+clause -0.5 adjective+to -0.5 as 0.3 clause -0.5 complement 0.5 expected -0.4
quotes: fronted 0.3 noun+to 0.5 object 0.3 predicate 0.3
saying: as 2.0 clause 1.3 complement 0.9 expected 0.7 fronted 1.6 infinitive 0.7 inserted 1.3
saying: noun+infinitive 0.7 noun+to 0.4 object 0.7 passive 1.0 predicate 0.5 to 0.4
speaker: ADV -0.8 AUX -0.8 DATE -0.5 FAC -0.4 GPE -0.7 MONEY -0.4 NUM -0.5 PROPN -0.3 SCONJ -0.3 VERB -1.2
speaker: WORK_OF_ART -0.5 ability -0.4 account 0.4 action -0.3 actress 0.4 ad 0.6 adoptee 0.3 advance -0.3
speaker: advantage -0.3 advocate 0.7 agency 1.0 agenda -0.4 agent -0.6 aide 0.7 all 0.3 ally 0.5
speaker: alternative 0.3 amount -0.3 analysis 0.4 analyst 1.1 appeal 0.4 appearance -0.6 approach -0.5
speaker: area 0.6 argument -0.6 army -1.0 article 0.4 attempt 0.4 attendee -0.3 attorney 0.5 audience 0.5
speaker: backer 0.7 baggage -0.4 bank -0.6 base 0.9 batch 0.4 battle -0.3 bloc -0.4 bluster 0.6
speaker: business -0.5 businessman -0.3 buyer -0.3 camp 0.7 casino -0.6 chairwoman 0.3 challenge -0.7
speaker: challenger -0.3 chance -0.6 check 0.4 checker -0.4 chief 0.5 city 0.3 clash -0.3 coalition -0.4
speaker: college -0.5 commentator 0.5 community 0.6 conference -0.5 confrontation -0.4 conservative 0.4
speaker: contender 0.4 controversy -0.5 convention -0.4 conversation 0.4 corporation 0.4 count 0.4
speaker: country -0.7 course 0.3 critic 0.9 criticism -0.3 critique -0.3 customer 0.3 danger -0.4
speaker: daughter 0.6 deal 0.3 death -0.3 debate -0.4 decision -0.9 delegate -0.4 demonstrator 1.0
speaker: difference -0.3 diplomat 0.8 director -0.3 discovery -0.5 district 0.5 document 0.6 dollar 0.5
speaker: drive -0.3 dynamic -0.4 economist 0.8 editorial 0.8 effort -0.8 email 0.8 employer -0.5
speaker: endorsement -0.4 equation -0.4 establishment 0.3 estimate 0.8 everyone 0.6 evidence -0.4
speaker: executive 0.6 expert 0.9 explanation -0.3 eye 0.3 face -0.4 fact -0.4 faction 0.5 family 0.3
speaker: fan 0.7 father -0.3 figure -0.4 filibuster -0.4 filing 0.4 first+person -0.4 flood -0.3 focus 0.4
speaker: footage 0.4 forecast 0.3 foundation -0.4 fringe -0.4 function -0.4 fund 0.5 generation 0.6
speaker: goal 0.4 governor 0.4 graduate -0.5 group 0.6 guy 0.5 handful 0.3 handling -0.3 head -0.4
speaker: heckler -0.5 himself 0.4 history 0.3 hope 1.3 hopeful -0.3 host -0.4 husband 0.5 icon -0.3
speaker: image 0.4 impact -0.4 inability -0.4 incident -0.4 individual -0.3 industry 0.5 inequality 0.3
speaker: initiative -0.7 insider 0.7 investigation 0.4 investor 0.5 issue -0.7 it -0.5 job -0.5 jock -0.4
speaker: kid -0.4 kind 0.7 lack 0.4 lawmaker 0.7 lawsuit 0.6 lead -0.4 leader 0.7 legislation 0.4
speaker: legislature 1.0 life -0.3 lion 1.2 loss -0.3 majority 0.5 manager 0.5 mandate -0.4 mark -0.4
speaker: market -0.4 mate 0.3 mayor 0.4 measure -0.8 meeting -0.4 member 0.3 message 0.6 method -0.3
speaker: millennial 0.9 minister 0.3 mistake -0.3 model 0.3 moderate -0.3 moment -0.3 money -0.3
speaker: mosque -0.3 mother 0.8 movement -0.4 name -0.4 naysayer 0.3 news 0.4 newspaper 0.5 nobody -0.6
speaker: nominee 0.4 nothing 0.5 obstacle -0.3 odd -0.3 office 0.5 officer 0.3 official 0.7 one 0.4
speaker: operative 0.8 opportunity -0.4 order 0.8 organization 0.5 other 0.6 owner 0.4 page 0.6 paper 0.7
speaker: parent -0.3 part -0.9 partner 0.4 party 0.3 percentage 0.7 person -0.3 photographer -0.3
speaker: place -0.3 platform 0.4 policy -0.3 politician 0.6 poll 0.9 polling 0.7 popularity -0.8
speaker: populism -0.5 position -0.4 potential -0.6 power -0.6 precedent 1.4 pressure -0.7 price -0.3
speaker: primary -0.9 prince 0.4 principle -0.4 problem -0.4 program -0.6 progressive 0.4 promise -0.3
speaker: protest 0.3 public -0.5 publisher -0.3 push -0.5 question 0.3 race -0.7 rally 0.7 rating -0.3
speaker: reality -0.4 record 0.3 referendum -0.6 refusal -0.3 remark -0.5 report 0.6 researcher 0.5
speaker: rest -0.4 result 0.3 revelation -0.3 revenue -0.3 review 0.4 rhetoric 0.4 right -0.3 rival 0.5
speaker: rule -0.4 run -0.3 runner 0.3 sander 0.4 scale -0.3 scandal -0.3 scene -0.3 scientist 0.4
speaker: screen -0.4 secretary 0.5 sense -0.4 sentiment -0.4 share -0.5 shift -0.6 showing -0.4 site -0.4
speaker: size -0.3 soldier 0.5 some 0.5 someone -0.4 something -0.3 source 0.3 space -0.3 specialist -0.3
speaker: spending -0.4 spokeswoman 0.5 spot 0.7 staff 0.5 standing -0.4 statement 0.4 step -0.3 stop -0.5
speaker: strategy 0.5 student -0.4 study 1.1 style -0.3 success -0.5 summary 0.3 superdelegate 0.4
speaker: supporter 0.3 surrogate 0.3 survey 0.6 system -0.4 tactic -0.4 target -0.4 tax -0.4 team 0.3
speaker: teenager -0.3 territory -0.3 that -0.7 these -0.4 thing -0.5 this -0.8 those -0.5 timing -0.3
speaker: tinder 0.3 tone -0.5 tool -0.3 trade -0.4 troop -0.4 tweet 0.3 union 0.6 user -0.3 value -0.4
speaker: version 0.7 video 0.8 view -0.6 viewer -0.4 voice -0.3 waiver -0.4 way -0.3 website -0.3 what -0.6
speaker: which -0.5 who -0.5 whoever -0.4 wife 0.3 win -0.6 work -0.3 worker 0.3 world -0.5 x 0.9
to as: ROOT -0.6 acl -0.7 advcl -0.3 amod 0.3 ccomp -0.6 conj -0.5 dobj -0.4 parataxis 0.4 pcomp -0.4
to as: pobj 0.3 prep -1.1 xcomp -0.5
to by: ADJ -0.5 FAC 0.3 GPE -0.5 ORG -0.5 PERSON -0.3 WORK_OF_ART -0.3 noun -0.9 other+pronoun -0.5
to of: CD -1.5 DT -0.3 IN -0.5 JJ -0.9 JJS -0.4 NN -0.4 NNP -0.6 NNPS -0.3 NNS -0.5 PRP 1.1 RB -0.9 VB 1.3
to of: VBP -0.4 VBZ 0.4 WDT -0.4 WP -0.3
to tagged: VB -0.5 VBD -0.6 VBG -0.6 VBN -0.3 VBP -0.3 VBZ -0.6
to words: 1 -1.3 2 -0.8 5 0.4 6 0.5
to: accuse_in -0.5 add_in -0.3 add_to -0.4 advise_on 0.6 advocate_for 1.1 agree_on 1.3 agree_to 0.3
to: agree_with 1.6 aim_at 1.0 align_with 0.7 announce_in -0.3 announce_on -0.5 apologize_for 1.3
to: appear_at -0.3 appear_in -0.4 appear_on -0.4 argue_at -0.3 argue_for 0.5 argue_in -0.3 ask_about 1.9
to: ask_after -0.4 ask_during -0.7 ask_for 2.1 ask_in -0.8 assign_to 0.3 assure_of 1.1 attack_in -0.5
to: back_in -0.5 balk_at 1.2 base_on -0.4 be_about 1.4 be_against 1.3 be_among -0.4 be_at -0.5 be_for 0.5
to: be_in -0.9 be_of 0.7 be_on 0.3 be_over 0.4 begin_with 0.3 believe_in 1.0 benefit_from -0.3
to: blame_for -0.3 blame_on -0.3 boast_about 0.5 boast_of 0.8 brace_for 0.3 brag_about 1.1 brief_on 0.3
to: build_around 0.4 call_at -0.4 call_for 2.3 call_in -0.3 call_to -0.3 campaign_against 1.2
to: campaign_for 1.7 campaign_in -0.4 care_about 0.9 cast_for 1.1 cast_in -0.4 cast_on 0.6 center_on 0.6
to: characterize_as 0.3 charge_with 0.5 cite_as -0.5 cite_in -0.5 come_after -0.3 come_against 1.5
to: come_from -0.5 come_in -0.6 come_with 0.5 comment_on 1.3 commit_to 0.7 compare_with -0.7
to: complain_about 0.9 continue_on 0.8 count_in -0.3 count_on 0.6 criticize_as 0.3 criticize_in -0.4
to: criticize_on -0.4 declare_in -0.5 decline_in -0.3 defend_as -0.3 describe_in -0.8 devote_to 0.3
to: discuss_in -0.4 distance_from 1.7 double_on 0.9 draw_to 1.1 emerge_as -0.3 end_with 0.3 endorse_in -0.5
to: engage_in 0.4 express_in -0.4 face_for 0.5 fall_for 0.4 find_in -0.3 find_with 0.5 focus_on 1.8
to: follow_in 0.3 fundraise_for 0.3 get_in 0.4 give_for 0.3 give_to 0.5 go_after 1.3 go_against 0.3
to: go_for 0.4 go_in -0.3 go_to -0.5 have_as 0.4 have_with 0.3 hint_at 1.0 hire_as 0.3 hit_for 0.4
to: hit_on 0.6 hold_on 1.1 hop_for 1.0 identify_with 0.6 insist_on 0.4 invest_in -0.3 know_about 1.0
to: know_as 1.5 know_for 1.3 know_to -0.3 land_at 0.4 lash_at 1.0 lay_in -0.4 lead_with 0.3 look_at -0.3
to: look_for 0.6 look_in -0.4 look_like 0.5 look_to 0.8 make_to 0.9 mean_for 0.3 meet_with -0.4
to: mention_as 0.3 mention_by -0.3 mention_in -0.5 need_for 0.3 note_in -0.7 offer_to 0.5 open_about 1.1
to: participate_in -0.3 pay_to 1.2 point_as 0.7 point_at 0.5 point_in -0.4 point_to 1.0 portray_as 0.6
to: prepare_for 0.5 present_as -0.3 propose_in -0.4 provide_with 0.4 push_for 2.0 push_in -0.3 push_on 1.1
to: put_on 0.8 question_in -0.5 rail_against 1.1 refer_as 1.3 refer_in -0.3 refer_to 1.3 reflect_on 0.5
to: regard_as 1.1 register_as 0.3 rely_on 0.6 report_from -0.4 report_in -0.5 report_on -0.4 report_to -0.3
to: respond_to 1.1 run_as 0.3 run_on 0.3 say_about 1.5 say_after -0.8 say_at -1.2 say_before -0.3
to: say_by -0.5 say_despite -0.6 say_during -0.7 say_from 0.3 say_in -1.8 say_like -0.5 say_of -0.5
to: say_on -0.9 see_as 0.6 see_for -0.3 see_in -0.3 see_since -0.3 seek_in -0.4 seem_like 1.7 seize_on 0.7
to: sentence_to -0.3 shift_to 0.6 show_at -0.3 show_in -0.5 show_on -0.4 show_with -0.7 side_with 1.5
to: sign_for -0.5 speak_about 2.9 speak_at -0.7 speak_before -0.3 speak_in -0.7 speak_of 2.0 speak_on -0.3
to: speak_to -0.6 split_on 0.6 stand_by 1.2 stand_in -0.5 stand_on 0.7 start_with 0.6 stick_to 0.9
to: stump_for 0.3 support_by -0.3 support_in -0.4 switch_to 0.3 take_as 0.3 take_at 2.4 take_for 0.9
to: take_in 0.5 take_on 0.3 take_with 1.4 talk_about 2.0 talk_at 0.3 talk_in -0.5 talk_on -0.4 talk_to -0.6
to: tell_after -0.3 tell_at 0.3 tell_in -0.3 tell_on -0.3 think_about 1.5 think_in -0.3 think_of 0.4
to: throw_behind 1.5 throw_to 0.7 touch_on 1.3 turn_against 0.8 turn_on 0.3 turn_to 1.6 unload_on 0.4
to: vie_for 0.7 view_as 0.5 vote_against 1.3 vote_for 2.2 vote_in -0.5 vote_on -0.3 vouch_for 1.6
to: vow_in -0.5 warn_against 1.0 warn_in -0.3 warn_of 1.2 weigh_on 1.1 work_for -0.3 worry_about 0.8
to: write_about 1.1 write_in -0.7 write_to -0.4
"""


def _read(table: str) -> Iterator[tuple[str, float]]:
    for line in table.split("\n"):
        group, _, entries = line.partition(": ")
        cells = entries.split()
        for value, weight in zip(cells[::2], cells[1::2], strict=True):
            yield f"{group}: {value.replace('+', ' ')}", float(weight)


WEIGHTS: dict[str, float] = dict(_read(_TABLE))
"""The weight of each feature, by its name as `weighing.features` gives it."""
