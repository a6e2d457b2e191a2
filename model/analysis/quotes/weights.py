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
according words: 2 -1.0 3 -0.5 4 0.6 5 0.8 6 0.4
according: accord 0.3
accused as: acl -0.4 ccomp -0.4 csubj -0.4 relcl -0.5
accused by: ADJ 0.5 CARDINAL -0.5 GPE -0.3 PERCENT -0.3 noun -0.6
accused of: CD -0.9 NNS -0.5 RBR -0.4
accused said words: 3 -0.3 5 0.3
accused tagged: VB -0.5 VBD -0.4 VBG -0.5
accused words: 2 -0.8 3 -0.7
accused: accuse_of 1.9 add_to -0.4 attack_for 0.6 attack_in -0.7 attribute_to 0.6 back_in -0.4 bar_from 0.5
accused: blame_for 1.1 blame_on 0.6 blast_for 0.6 call_in -0.4 cast_as 1.3 cast_for -0.3 charge_with 0.7
accused: cite_as 1.4 compare_to 0.6 criticize_for 1.3 defend_as 1.0 defend_on -0.4 deliver_at -0.3
accused: deliver_to 0.5 describe_as 1.5 dismiss_as 1.0 distance_from -0.5 find_in -0.5 find_with 0.5
accused: give_to -0.3 hit_for 0.5 hold_in -0.3 identify_as 0.4 make_to -0.4 mention_by 0.8 nominate_for 0.6
accused: open_to -0.3 paint_as 0.6 play_in -0.4 portray_as 0.8 post_on -0.4 praise_for 0.6 present_as 0.6
accused: push_in -0.4 put_at 0.8 put_in -0.4 put_on -0.4 see_as 1.8 show_in -0.3 show_with 1.2 slam_for 0.7
accused: support_for 0.5 take_at -0.6 take_with -0.3 tell_after -0.3 tell_at -0.5 tell_in -0.9 tell_on -0.8
accused: thank_for 1.3 tie_to 0.4 turn_to -0.4 view_as 0.6 win_in -0.4
adjective clause as: conj -0.4
adjective clause by: first+person 0.5 nobody 0.3 noun -0.8 other+pronoun -0.4
adjective clause of: VB 0.4 VBD -0.4 VBG 0.4 VBP -0.4
adjective clause words: 3 0.4 4 -0.4
adjective clause: hopeful 0.4 sure -0.4
adjective infinitive as: acomp -0.3 oprd -0.5
adjective infinitive by: NORP 0.5 noun -0.4
adjective infinitive of: VB -0.4 VBG -0.4
adjective infinitive words: 2 -0.6
adjective infinitive: able -0.7 eager 0.8 likely -0.3 quick -0.4 unable -0.4 willing 0.7
adjective to as: ROOT -0.3 acomp 0.7 appos -0.3 attr -0.6 ccomp 0.4 conj 0.4 nsubj -0.7 pobj -0.6
adjective to by: ADJ -0.6 CARDINAL 0.4 NORP 1.0 ORG 0.7 PERSON 0.4 nobody -0.9 noun -1.0 other+pronoun -0.7
adjective to of: NNPS -0.6 NNS -0.6 VBG 0.3 VBN 0.9
adjective to tagged: JJR -1.1 JJS -0.8
adjective to words: 1 -0.6 2 -0.5
adjective to: close_to -0.3 critical_of 1.1 many_of -0.5 more_than -0.4 most_of -0.4 much_of -0.4
adjective to: reminiscent_of -0.3 responsible_for -0.3 short_of -0.3 similar_to -0.4 skeptical_about 0.3
adjective to: supportive_of 0.9 worried_about 0.9
as as: advcl -1.0
as by: ORG 0.7 nobody -0.5 noun -0.6 other+pronoun -0.3 pronoun -0.8
as of: VBD -0.8 VBG -0.7
as said words: 4 0.5 5 0.4 6 0.4
as tagged: VBG -0.5 VBP -0.5
as words: 2 -0.6 3 -0.6 4 -0.6
as: call -0.4 go 0.7 note 0.7 point 1.2 put 2.0 report 0.9 say 0.6 speak -0.3 take 0.3
clause as: ccomp -0.4
clause by: AUX -0.4 NORP 0.5 VERB -0.4 nobody -0.4 noun -0.3 pronoun 0.4
clause from: as -0.5 if 0.4 only -0.4 so -0.4 that 0.8 when 0.3 whether 0.6 why 0.3
clause of: NN -0.3 NNP -0.6 VB 0.4
clause said words: 4 0.8 5 1.0
clause tagged: VB -0.4 VBP 0.3
clause words: 1 -1.3 2 -1.2 3 -0.9 4 -0.5 5 -0.4 6 -1.0
clause: acknowledge 0.4 add 1.1 allow 0.3 announce -0.3 appear 0.4 assert 0.5 assume 0.5 assure -0.6
clause: be -0.4 call -0.5 cause -0.4 continue 1.1 convince 0.5 declare 0.3 demonstrate 0.5 deny -0.4
clause: determine 0.3 discuss 0.4 do -0.3 ensure -0.7 find 0.8 get -0.5 go 0.3 guess 0.8 have -0.4
clause: help -0.8 highlight -0.4 hop 0.7 hope 0.3 imagine 0.5 imply 0.4 indicate 0.4 learn -0.4 let -0.3
clause: mean -1.1 mention -0.9 need 0.4 point 0.4 post 0.4 promise -0.3 propose 0.4 prove -0.4 question 0.7
clause: realize 0.6 recognize 0.3 remember -0.9 remind 0.6 reply -0.4 report -0.7 require 0.3 say 0.7
clause: see -0.5 seem -0.4 show 0.5 signal 0.5 state 0.5 stress -0.6 suggest 0.4 suspect 0.5 tell 0.7
clause: think 0.6 turn -0.6 worry 0.7
complement as: advcl -0.3 relcl 0.5 xcomp -0.5
complement by: PROPN -0.4 nobody 0.6 noun -0.3 pronoun -0.3
complement of: VB -0.6 VBD -0.6
complement said words: 4 0.5 5 0.6
complement tagged: VB -0.4 VBD -0.4 VBN -0.4
complement words: 1 -0.9 2 -0.5 4 -0.3
complement: avoid -0.4 be -0.4 begin -0.3 consider 0.7 help -0.5 include 0.4 keep -0.3 mean -0.5
complement: propose 0.5 start -0.4 support 0.4
expected as: advcl -0.4 conj 0.3
expected tagged: VBN -0.3
expected words: 2 -0.4 3 -0.4
expected: appear 0.8 ask 0.4 authorize -0.6 expect 0.9 mean 0.7 poise -0.5 require 0.5 set -0.5
expected: suppose -0.5 update -0.5
fronted as: ROOT -0.3 ccomp -0.3 conj 0.5
fronted by: GPE 0.3 NORP -0.6 ORG 0.3 PERCENT -0.9 VERB 0.4 first+person -0.6 nobody -0.4
fronted of: JJ -0.4 MD -0.7 NN 0.3 NNS 0.3 VB 0.4 VBD -0.3 VBG -0.4
fronted said words: 2 -0.6 3 -0.7 5 1.0 6 1.5
fronted tagged: VB -1.1 VBG -0.8 VBN -0.4 VBP -0.5
fronted then: bare -1.4 comma+last 0.4
fronted words: 2 -0.5 3 -0.9 4 -1.1 5 -0.7 6 -0.7
fronted: add 0.4 argue -0.5 call -0.4 declare 0.6 explain -0.3 find 0.6 have -0.3 insist -0.3 read 0.8
fronted: report 0.3 respond 0.6 show 1.1 state 0.4 tell 1.2 tweet 0.5 write 0.5
infinitive as: ccomp -0.8 pcomp 0.3 xcomp -0.4
infinitive by: ADJ 0.6 noun -0.6 other+pronoun -0.7
infinitive of: NNP 0.4
infinitive said words: 3 -0.5 4 0.5 5 0.6 6 0.4
infinitive tagged: VB -0.3
infinitive words: 2 -0.7 4 -0.3
infinitive: agree 0.7 aim 0.8 appear 0.7 ask -0.4 attempt -0.3 call 1.1 choose -0.3 claim 0.9 continue -1.8
infinitive: decide 0.6 decline 0.7 design 0.5 encourage -0.6 expect 0.7 fail -0.8 force -0.4 go -1.0
infinitive: have -0.7 hire -0.4 hop 0.5 intend 0.6 like 0.9 look 0.4 manage -0.5 move -0.4 need -1.0
infinitive: offer 0.8 plan 1.2 pledge 0.4 prefer 0.8 prepare -0.4 promise 0.9 prompt -0.5 prove 0.8
infinitive: push 0.4 refuse 0.7 request -0.6 require -0.4 scramble -0.4 seek 0.5 seem 1.0 take -0.6
infinitive: tell 1.0 tend -0.7 threaten 1.0 try -0.7 use -0.5 vote 0.9 vow 1.4 want 0.9
inserted as: advcl -1.4 ccomp -0.4 parataxis 1.5
inserted by: NORP -0.5 PERSON -0.4 WORK_OF_ART -0.5 first+person -0.5 nobody -0.4 noun -0.6
inserted by: other+pronoun -1.0 pronoun -0.5
inserted of: VBD -1.2 VBG -1.0 VBN -0.8
inserted said words: 2 -0.6 4 0.4 5 0.9 6 0.6
inserted tagged: VB -1.2 VBG -0.9 VBN -0.8 VBP -0.5 VBZ -0.4
inserted words: 1 -0.9 2 -1.4 3 -1.0 4 -0.5 5 -0.5 6 -0.8
inserted: add 1.2 announce -0.4 argue -0.5 ask -0.6 call -0.3 deliver 0.5 encourage 0.4 explain 0.5
inserted: give 0.5 have 0.5 mean 0.5 mention -0.3 name 0.5 offer -0.3 put 0.3 recall -0.4 refer -0.5
inserted: repeat 0.3 respond -0.7 say 0.5 see -0.5 send 1.1 settle 0.4 shoot 0.9 speak -0.4 support -0.6
inserted: tell 1.1 think -0.3 use 0.4 vote -0.4 warn -0.3 work 0.4 write 0.6
kind: according 0.3 accused -0.4 adjective+infinitive -0.4 adjective+to -0.7 as -0.9 complement -0.7
kind: in+quotation -2.8 inserted -0.9 noun+infinitive -0.4 noun+to -0.6 object -0.4 partly+quoted 0.5
kind: passive -0.4 predicate -0.4 title+of+a+work -0.4 to -0.5 wholly+quoted 0.9
lemma: abandon -0.5 ability -0.6 able -0.7 accept 0.6 access -0.4 accompany -0.3 accumulate -0.4
lemma: accusation 0.9 accuse 1.3 achieve -0.4 acknowledge 0.7 acquiesce 1.5 acquire -0.4 act -0.6
lemma: activate -0.4 add -0.3 addition -0.3 address 0.3 admit 0.4 advance -0.5 advantage -0.3 advice 0.6
lemma: advise -0.9 advocate 1.5 affect -0.5 affirm 0.3 agree 1.7 agreement 0.9 aim 0.8 alarm 0.8
lemma: alienate -0.4 align 0.5 allegation 0.8 allege 0.8 allude 0.9 amass -0.4 amount -0.3 anger -0.3
lemma: angry 0.5 announce 0.5 announcement 1.1 anxiety 1.1 apologize 1.4 appeal 0.3 appear 0.4
lemma: appearance -0.4 applaud 1.1 appoint 0.9 approach -0.6 approval 0.4 approve 1.5 area -0.4 argue 0.4
lemma: argument 0.6 arise 0.6 arrive -0.6 articulate 0.8 ask 0.4 assail 1.1 assertion 1.2 assessment 0.7
lemma: assumption 0.6 attack 1.3 attempt -0.8 attend -1.0 attitude 0.7 attract -0.6 attribute 1.1
lemma: available -0.5 average -0.6 avoid -0.9 award -0.7 aware 0.7 back 1.2 backlash 0.7 balk 1.1
lemma: ballot 0.4 ban 0.9 bar 0.4 base -1.0 bash 0.6 battle -0.5 be -1.1 beat -1.2 become -1.5 begin -1.3
lemma: belief 0.6 believe 1.4 bemoan 0.9 benefit -0.6 best -0.5 bet -0.4 bid -0.6 big -0.3 bill 1.2
lemma: bind -0.6 blame 1.2 blast 1.2 block 0.6 blow -0.5 board 0.7 boast 0.4 bolster -0.5 boo 1.4
lemma: boost -0.5 border 0.4 bother -0.4 boycott 0.5 brag 0.8 brand 0.6 break -0.9 bring -0.9 broadcast 0.6
lemma: broaden -0.5 broker -0.4 brush 1.0 build -1.4 bulwark 0.4 burn -0.3 buy -0.7 call 1.1 campaign 0.3
lemma: cancel -0.5 candidate -0.8 cap -0.6 capitalize -0.3 capture -0.7 care 0.9 careful -0.5
lemma: caricature 0.5 carry -1.1 carve -0.4 cast 0.4 castigate 0.5 catch -0.8 caucus -0.4 cause -1.2
lemma: caution 0.6 celebrate 0.4 chair -0.5 chairman -0.3 challenge 0.5 champion 0.5 chance -0.9
lemma: change -0.5 chant 1.1 characterize 0.9 charge 1.0 check -0.4 cheer 1.1 chide 1.2 chime 0.6 cite 1.3
lemma: clarify 0.5 clear -0.6 click -0.4 clinch -0.7 close -1.4 cobble -0.3 collapse -0.3 collect -0.9
lemma: combine -0.6 come -0.3 command -0.6 commend 0.5 comment 1.2 commit 0.3 commitment 0.3 compare 0.6
lemma: compete -0.4 complain 1.1 complaint 0.8 complete -0.9 complicate -0.4 concentrate -0.3 concern 1.0
lemma: concerned 0.9 conclude 0.4 condemn 1.0 conduct -1.1 conference -0.3 confident 1.1 confirm 0.4
lemma: conflate 0.5 congratulate 1.5 consensus 0.7 consider 1.6 console -0.4 consolidate -0.3 contact -0.3
lemma: contain -0.5 contemplate 0.9 contest -0.3 continue -1.5 contradict 1.1 contrast 0.3 contribute -0.5
lemma: control -1.0 controversy 0.5 convene -0.4 conversation 0.8 convert -0.4 convince 1.1 coordinate -0.3
lemma: cost -0.8 count 0.9 create -0.9 credit 1.3 crisscross -0.4 critic 1.0 critical 0.4 criticise 0.5
lemma: criticism 1.9 criticize 1.3 critique 1.0 cross -0.4 crowd -0.7 crown 0.4 crush -0.6 cry 0.6 cut -1.1
lemma: date -0.6 dawn 0.4 day -0.7 deal -0.6 debate 0.7 decide 0.8 decision 0.6 decline 1.4 decry 0.9
lemma: deem 1.4 defeat -1.0 defend 1.0 defense 0.8 define 0.3 delay -0.4 delegate -0.5 delete -0.3
lemma: delve 0.3 demand 0.6 denounce 1.3 deny 0.3 depart -0.4 deploy -0.6 deprive -0.4 deride 1.1
lemma: describe 1.2 description 0.5 deserve -0.6 desire 0.6 detail 1.0 detain -0.4 determine 0.3
lemma: develop -0.6 die -0.5 different -0.4 diminish -0.5 direct -0.5 director -0.4 disagree 1.3
lemma: disagreement 1.1 disavow 0.7 disclose 1.4 disclosure 1.3 discuss 0.9 discussion 1.0 dislike 1.1
lemma: dismantle -0.4 dismiss 1.3 disparage 0.7 dispatch -0.7 display 0.5 dispute 1.1 distinguish 0.5
lemma: distribute -0.4 do -1.5 document 0.9 dominate -1.0 donate -0.7 double 0.3 doubt 1.6 downplay 0.5
lemma: draw -1.0 drink -0.3 drive -0.8 drop -0.7 dub 0.3 due -0.6 dwell 0.7 eager 0.6 earn -1.4 eat -0.4
lemma: echo 0.8 eclipse -0.3 edge -0.5 effort -0.5 elevate -0.7 eligible -0.4 eliminate -0.5 email -0.6
lemma: embrace 0.6 emerge -0.4 emphasize 0.5 enable -0.4 encapsulate -0.3 encounter -0.6 encourage 0.4
lemma: end -1.0 endorse 1.0 endorsement 1.1 endure -0.4 enforce 0.3 enjoy 1.0 enough -0.3 ensure -0.9
lemma: enter -1.2 enthusiasm 0.8 error -0.4 erupt 0.5 escalate -0.3 estimate 1.3 event -0.4 exceed -0.5
lemma: exchange -0.5 exist -0.3 exit -0.4 expand -0.7 expect 1.6 experience 0.5 expose 0.4 express 1.3
lemma: extend -0.8 face -1.5 fact -0.7 fail -0.9 fall -0.5 familiar -0.8 favor 1.0 fear 1.2 feel 0.9
lemma: field -0.4 fill -0.7 finance -0.4 finish -0.8 fire 0.7 fixate 0.4 flee -0.7 fly -0.5 focus 0.4
lemma: follow -1.1 footage 0.9 force -1.3 forecast 0.5 foresee 1.3 form -0.7 found -0.8 frame 0.8 free -0.7
lemma: fuel -0.8 fund -0.7 fury 0.4 gain -1.1 garner -0.6 gather -0.7 generate -0.6 get -1.7 give -0.4
lemma: glimpse -0.3 goal 0.5 grab -0.7 grant 0.4 ground -0.3 group -0.5 grow -0.9 guard -0.3 guide -0.5
lemma: hail 1.3 half -0.3 halt -0.4 hand -0.5 happen -0.6 happy 0.4 harangue 0.6 hard -0.4 have -1.3
lemma: head -1.1 headline -0.3 heap 0.7 help -1.8 herald 0.7 high -0.6 highlight 1.2 hint 1.3 hit 0.5
lemma: hitch -0.5 hold -1.1 hone -0.3 honor -0.4 hop 1.6 hope 1.4 hopeful 1.0 horrify 0.3 host -1.2
lemma: hundred -0.4 hurt -0.3 idea 1.0 identify 1.5 ignore 0.8 illustrate 0.6 imagine 0.8 impact -0.3
lemma: imply 0.6 import -0.4 important -0.5 improve -0.5 increase -0.8 indicate 0.8 indication -0.4
lemma: influence -0.4 inform 1.5 information 0.7 inject -0.6 inspire -0.4 insult 1.1 intend 0.7
lemma: intensify -0.4 interest 0.7 interpret 0.9 interrupt -0.5 interview -0.6 introduce 0.3 invalidate 0.8
lemma: invest -0.7 investigate -0.4 invite -0.4 invoke 0.3 involve -0.7 issue 0.3 jab 1.0 join -1.4
lemma: joke 0.7 judge 0.9 jump 0.4 justify 0.8 keep -1.3 kick -0.6 kill -1.1 kind -0.5 know 1.2 label 1.1
lemma: lack -0.4 lambast 1.5 land -0.8 language 0.3 lash 1.4 late -0.3 laud 0.5 laugh 0.4 launch -0.6
lemma: law -0.3 lawsuit 0.9 lay 0.7 lead -1.6 leader -0.6 learn 1.3 leave -1.6 lecture 0.4 left 0.4
lemma: lend -0.4 let -0.5 letter 0.4 level -0.4 leverage -0.5 license -0.3 like 0.8 likely -0.8 liken 1.5
lemma: limit -0.4 line 0.4 linger 0.3 link 0.5 list 1.3 listen -0.5 live -0.7 lock -0.9 look 1.2 lose -1.7
lemma: loss -0.4 lot -0.4 love 1.0 lure -0.5 maintain -1.6 majority -0.5 make -0.7 man -0.3 manage -1.0
lemma: mandate 0.4 maneuver -0.3 many -0.7 map -0.3 march -0.4 margin -0.5 mark -0.4 marry -0.7 match -0.6
lemma: matter -0.3 mean -0.3 meander 0.7 meet -0.8 meeting -0.4 member -0.7 mention 0.5 message 0.3
lemma: mince -0.3 mire -0.3 misjudge -0.3 miss -0.4 mock 1.1 month -0.4 mood 0.4 most -0.4 move -1.0
lemma: much -0.5 mull 1.0 muse 0.4 muster -0.3 narrow -0.5 navigate -0.5 need -0.7 negotiate 0.4 news -0.3
lemma: next -0.4 nominate 1.3 nomination -0.3 note 0.8 notice 0.4 number -0.6 obscure -0.3 obtain -0.8
lemma: occupy -0.3 offer 0.6 official -0.4 opinion 1.5 opportunity -0.4 oppose 1.2 opposition 1.2 opt 0.8
lemma: optimistic 0.4 order 0.8 organize -0.7 other -0.4 outline 0.7 oversee -0.4 overshadow -0.4
lemma: overstate 0.8 overtake -0.4 owe -0.6 own -0.8 paint 1.0 park -0.3 part -0.8 participate -0.3
lemma: pass 0.3 passage 0.3 passion 0.6 pay -0.9 peg 0.9 people -0.4 pepper -0.6 perceive 0.7 percent -0.9
lemma: perform -0.6 persuade 0.8 photo -0.3 photograph -0.3 pick -0.7 pit -0.5 pitch 1.1 pivot 0.6
lemma: place -0.5 plan 0.9 play -1.0 plead 0.6 pledge 0.6 point 1.2 poise -0.4 policy 0.5 portray 1.1
lemma: position 0.5 possibility -0.7 post 0.6 pound 0.5 pour -0.6 power -0.7 practice -0.6 praise 1.5
lemma: precede -0.3 predict 0.3 prefer 1.5 prepare -0.8 prescribe 0.8 presence -0.3 present 0.5
lemma: president -0.5 press 0.7 presumptive -0.3 prevent -0.7 preview 0.3 primary -0.4 problem -0.4
lemma: proceed -0.3 process -0.3 proclaim 0.5 produce -0.6 prohibit 1.0 project 1.1 promise 0.6 promote 0.8
lemma: prompt -1.0 pronounce 0.4 propel -0.7 proponent 0.7 proposal 1.4 propose 1.4 propound 0.4
lemma: prospect -0.4 protect -0.9 proud 0.8 prove -0.5 provide -0.9 pull -0.7 pump 0.5 punch -0.6
lemma: punctuate -0.4 punish -0.4 purchase -0.7 push 0.6 put -0.5 puzzle 0.6 question 1.6 quick -0.4
lemma: quote 1.0 race -0.8 rack -0.4 rail 1.3 raise -0.9 rally -0.5 ram -0.3 ramp -0.4 range 0.4 rank 0.3
lemma: ratchet -0.4 ratify 0.7 rattle 1.0 reach -0.9 ready -0.5 reaffirm 0.8 reap -0.3 reason 0.4
lemma: rebuff 0.3 rebuke 0.5 rebut 1.2 recall 0.6 receive -1.6 recite 0.6 reclaim -0.3 recognition 1.0
lemma: recognize 1.2 recommend 1.0 recount 0.8 recruit -0.4 refer 1.5 reference 1.4 refusal 0.6 refuse 1.2
lemma: regain -0.4 regale -0.4 regard 1.2 reiterate 0.5 reject 1.4 rejection 0.9 relationship -0.3
lemma: relish 1.1 remain -0.9 remark 0.7 remember 1.5 remind 0.4 reminiscent -0.3 remove -0.5 renovate -0.4
lemma: rent -0.5 replace -0.8 replay 0.7 report 0.5 reprimand 1.0 reprise 0.7 request 1.4 rescue -0.4
lemma: reserve -0.3 resolve -0.4 respect 0.6 respondent 0.4 response 0.3 responsible -0.3 rest -0.5
lemma: restore -0.4 restrict 0.6 result -0.6 retain -0.5 return -0.5 retweete 0.9 reveal 1.6 revere 1.0
lemma: reversal 0.7 revile 1.1 ride -0.4 riff 0.5 right -0.5 rip 0.5 rise -0.6 risk -0.4 rival -0.4
lemma: role -0.6 round -0.3 rouse -0.5 rub -0.3 rule 1.3 ruling 0.5 run -0.9 rush -0.6 savage 0.9 save -0.4
lemma: schedule -1.0 scold 0.6 score -0.9 scramble -0.6 scrutiny 0.4 seal -0.4 seat -0.5 secretary -0.4
lemma: secure -0.8 see 0.7 seek 0.7 seem 1.1 select -0.4 sell -1.0 senator -0.3 send -0.9 sense 1.0
lemma: sentence 0.7 separate -0.6 series -0.5 serve -1.1 set -1.1 settle -0.3 shake -0.8 shape -0.5
lemma: sharpen -0.4 shed -0.3 shift -0.9 shock -0.4 short -0.3 shot -0.4 shout 0.3 show 0.9 shrug 0.4
lemma: side 0.9 sign 0.8 signal 0.6 similar -0.4 sing 0.4 single 1.1 sit -0.7 size 0.3 skeptical 1.3
lemma: sketch 0.6 slam 1.4 slat -0.4 slide 0.5 slow -0.4 smile -0.4 snap -0.3 solidify -0.9 sort -0.3
lemma: sound 1.1 spar 0.9 spark -0.3 speak 0.6 spearhead -0.4 speculate 0.8 speculation 0.9 speech 0.7
lemma: spell 0.7 spend -1.8 spur -0.3 squabble 0.3 stag 0.6 stake -0.8 stance 0.9 star -0.6 start -1.1
lemma: statement 1.0 stay -0.5 steal -0.3 steel -0.4 steer -0.4 step -0.9 stir -0.5 stoke -0.4 stop -1.2
lemma: story 1.2 stream -0.3 stretch -0.4 strive 0.6 strong -0.4 struggle -0.9 study -0.6 stun -0.4
lemma: submit 0.4 succeed -0.4 success -0.3 sue 0.8 suffer -0.5 suggestion 1.2 sum 0.3 summon -0.5
lemma: support 1.1 supporter 0.7 supportive 0.9 suppose -0.7 sure 0.4 surge -0.3 surpass -0.5 surrender 0.3
lemma: surrogate 0.4 surround -0.6 survey -1.0 survive -0.8 suspect 0.7 suspend -0.4 sustain -0.3
lemma: sweep -0.7 take -0.7 talk 1.7 tap -0.8 task -0.5 taunt 0.6 teach -0.5 team -0.3 tell -0.7 tend -0.9
lemma: term -0.4 test -0.6 testimony 0.5 thank 1.0 thing -0.4 think 1.5 thought 0.4 thousand -0.4
lemma: threat -0.3 threaten 0.8 thrust -0.5 tick 0.7 tie -0.6 tighten -0.5 time -0.7 title 0.5 top -0.7
lemma: total -0.4 touch 0.5 tout 1.0 trail -1.3 train -0.3 transform -0.7 trap -0.3 trash 0.3 travel -0.5
lemma: trend 0.5 trigger -0.4 trip -0.5 trounce -0.8 trump -0.5 trust 0.5 try -1.3 turn -0.5 tweet 0.3
lemma: unable -0.4 undermine -0.7 underscore 0.6 understand 0.9 understanding 1.3 unify -0.3 unleash -0.4
lemma: unlikely -0.4 up 0.4 upend -0.4 urge -0.4 use -1.4 usher -0.4 vent 0.4 version -0.4 victory -0.7
lemma: view 1.4 violate -0.5 vision 0.9 visit -1.3 voice 0.5 volunteer -0.7 vote 0.8 voter -0.6 vouch 1.3
lemma: vow 1.1 wait -0.7 walk -0.4 want 1.0 warm 0.3 warn 0.8 watch -0.6 wave -0.3 way -0.5 wear -0.8
lemma: week -0.3 weigh 0.7 widen -0.6 will 0.3 willing 0.5 win -2.0 wipe -0.3 wish 0.4 witness 1.0
lemma: woman -0.4 wonder 0.5 word 0.8 work -1.4 worried 1.1 worry 1.2 wound -0.3 wrest -0.4 year -0.3
lemma: zero 0.8
modal: ca -0.5 can -0.4 could -0.6 may -0.3 ought 0.6 should -1.0 wo -0.5
noun clause as: ROOT 0.8
noun clause by: NORP -0.3 PERSON 0.6 pronoun 0.4
noun clause of: VBN 0.3
noun clause said words: 5 0.3
noun clause words: 3 -0.4
noun clause: assertion 0.5 belief 0.7 complaint 0.9 debate -0.4 doubt 0.3 evidence 0.4 fact -0.7 hope 0.3
noun clause: possibility -0.6 sign -0.4 statement 0.7 suggestion 1.0
noun infinitive as: attr -0.4 dobj -0.4
noun infinitive by: nobody -0.4 pronoun 0.4
noun infinitive of: VB -0.4
noun infinitive said words: 3 -0.5 4 1.1 5 0.6
noun infinitive tagged: NNP -0.3
noun infinitive words: 3 -0.7 6 -0.7
noun infinitive: ability -0.6 campaign -0.4 chance -0.4 decision 1.0 desire 0.7 name -0.5 order -0.6
noun infinitive: plan 0.7 pledge 0.6 proposal 0.4 refusal 0.6
noun to as: advcl 0.5 appos -1.2 attr -0.3 conj -0.5 dep -0.3 nmod -0.6 npadvmod -0.3 pobj -0.6 relcl 0.3
noun to by: DATE -0.8 GPE -0.5 PROPN -0.4 nobody -0.5 noun -0.8 other+pronoun -0.7
noun to of: CD -1.1 JJ -0.7 JJS -0.4 NN -0.3 NNP -0.9 NNPS -0.8 NNS -0.7 PRP 0.7 VB 1.1 VBD 0.9 VBG 0.5
noun to of: VBN 0.4 VBP 0.6 VBZ 0.7
noun to tagged: NN -0.5 NNP -1.0 NNS -0.4
noun to words: 1 -0.7 2 -0.5 3 -0.4 6 -0.9
noun to: account_of 0.3 accusation_of 1.3 addition_to -0.3 advocate_for 0.8 ally_of 0.3 announcement_of 0.8
noun to: appearance_on -0.3 article_on 0.4 assessment_of 0.7 attack_against 1.3 attack_from -0.6
noun to: attack_in -0.7 attack_on 1.5 author_of -0.4 ban_on 0.5 bulwark_against 0.4 call_for 1.5
noun to: call_with -0.4 campaign_against 1.3 campaign_for -0.5 campaign_on -0.3 case_for 0.4 chance_of -0.3
noun to: chant_of 0.4 charge_of -0.3 comment_about 0.5 comment_from -0.7 concern_about 1.8
noun to: controversy_over 0.6 coverage_of 0.3 criticism_from -0.7 criticism_of 0.8 critique_of 0.8
noun to: day_of -0.3 debate_in -0.4 debate_on 0.8 debate_over 0.4 defense_of 0.8 detail_about 0.5
noun to: director_of -0.3 discussion_of 1.0 doubt_about 1.1 embrace_of 0.5 endorsement_from -0.4
noun to: endorsement_of 1.1 favor_of 1.9 fear_of 0.7 focus_on 0.7 footage_of 1.1 goal_of -0.4 half_of -0.3
noun to: hope_of 0.3 idea_of 0.3 information_about 0.7 interest_in 0.7 interview_with -0.5
noun to: investigation_into 0.4 issue_of 0.5 joke_about 0.6 kind_of -0.4 lawsuit_against 0.9 lead_among 0.4
noun to: look_at -0.6 lot_of -0.3 majority_of -0.4 margin_of -0.4 member_of -0.5 mention_of 0.8
noun to: message_of 0.9 name_about 1.2 name_for -0.7 name_in -1.0 name_of -0.7 name_on -0.4 name_over 0.4
noun to: number_of -0.4 opinion_of 1.0 opposition_to 1.6 part_of -0.7 percent_of -0.6 plan_for -0.4
noun to: position_of 0.4 position_on 0.7 president_of -0.3 preview_of 0.3 proponent_of 0.7
noun to: question_about 1.1 question_from -0.4 reference_to 0.7 rejection_of 0.9 report_on 0.5
noun to: reputation_as 0.5 request_for 0.4 response_to 0.5 return_to 0.4 role_in -0.4 rule_of -0.3
noun to: secretary_of -0.3 sense_of 0.5 series_of -0.4 share_of -0.4 show_of -0.4 side_of -0.4
noun to: speech_to -0.5 state_in -0.3 state_of -0.8 story_about 0.7 story_of 0.8 support_among -0.6
noun to: support_for 1.7 support_of 0.6 supporter_in -0.3 supporter_of 1.2 talk_about 0.9 talk_of 0.6
noun to: thank_to -0.5 thousand_of -0.3 victory_in -0.5 view_of 1.1 word_about 0.7 word_for 0.5
noun to: word_of -0.3 year_of -0.3
noun under: about -0.3 against -0.4 as -1.1 at -0.8 before 0.3 behind 0.3 bring 0.6 build -0.5 by -0.5
noun under: claim 1.1 complete 0.4 complicate 0.4 deliver 1.0 despite 0.4 drive 0.4 during -0.6 express 2.2
noun under: face -0.6 feel 0.8 file 0.5 follow -0.7 issue 0.5 keep 0.6 like -0.3 make 1.1 offer 1.3 on -0.4
noun under: over -0.5 play -0.3 present 0.7 prompt -0.5 provide 0.9 raise 0.5 reach 0.9 reflect -0.4
noun under: reject 0.5 release 0.6 renew 0.5 represent -0.4 secure -0.3 set 0.6 share 0.6 show 1.3
noun under: spark 0.6 take 0.6 through -0.4 trump 1.2 tweet 0.7 until -0.3 voice 0.8 win -1.1 with 0.4
noun under: write 0.4
object as: ROOT -0.3 aux -0.3 ccomp -0.6 csubj -0.7 nsubj -0.6 parataxis 0.4 pcomp -0.4
object by: DATE -0.4 PERCENT 0.4 PRODUCT -0.5 TIME 0.4 noun -0.6 other+pronoun -0.4
object of: CD -0.8 IN -0.7 JJ -0.4 JJR -1.3 NNP -0.6 NNPS -0.6 PRP -0.5 RB 0.3 VBN 0.5 VBP -0.4 VBZ -0.6
object of: WDT -0.3 WP -0.3
object said words: 1 -0.8 3 0.4 4 1.0 5 1.2 6 0.4
object tagged: VB -0.6 VBG -0.3
object words: 1 -1.0 2 -0.7 3 -0.3 5 0.4
object: accept 0.8 accuse -0.5 acknowledge 0.8 activate -0.3 add -0.8 address 0.8 admit 0.5 advise -0.6
object: agree -0.5 alarm -0.3 announce 1.0 answer 0.4 appear 1.2 applaud 0.6 argue -0.6 articulate 0.8
object: ask -1.1 assail 0.7 assure -0.9 attack 0.9 attend -0.5 attract -0.4 attribute -0.5 authorize 0.7
object: back 1.0 be -1.5 bear 0.4 become -0.9 begin -0.4 believe 0.6 bemoan 0.9 blame 0.3 blast 0.6
object: boast -0.8 bring -0.3 broadcast 0.6 brush 0.4 build -0.6 call -0.6 capture -0.3 carry -0.3
object: cast -1.1 challenge 0.4 champion 0.4 change -0.7 characterize -0.5 choose 0.4 cite 0.8 clinch -0.3
object: coin 0.4 command -0.5 complete -0.3 complicate -0.3 concede 0.3 condemn 0.7 confirm 0.5
object: congratulate 0.6 contemplate 0.5 continue -0.4 contradict 0.6 cost -0.3 criticize 0.9 declare 0.8
object: decry 1.0 defend 1.3 denounce 1.2 deny 0.4 detail 0.4 devote -0.4 disavow 0.8 discover -0.3
object: discuss 1.5 dismiss 0.3 dispute 0.9 do -0.5 dominate -0.4 downplay 0.6 dub 0.7 earn -0.5 echo 0.6
object: embrace 0.8 employ -0.4 end 0.4 endorse 2.3 enjoy -0.5 enter -0.6 establish 0.5 expand -0.4
object: experience -0.4 explain 0.9 exploit 0.8 explore 0.7 expose 0.6 express 0.5 face -0.8 favor 1.5
object: find -0.6 focus -0.7 follow 0.4 frame -0.5 fuel -0.4 fund -0.3 gain -0.4 get -0.7 give -0.4 go -0.3
object: hammer 0.9 have -1.0 hear 0.4 hit -0.6 host -0.4 ignore 0.7 include -0.7 increase -0.5
object: interrupt -0.4 interview -0.4 introduce 0.7 invoke 0.6 keep -0.3 kill -0.3 knock -0.4 know 0.5
object: label 0.3 lament 0.6 lead -0.6 leave -0.4 like 0.4 liken -0.5 lose -0.5 love 0.6 maintain -0.7
object: meet -0.5 mention 0.9 mock 1.1 name 0.9 note 0.7 obtain -0.3 offer 0.6 open -0.8 oppose 1.8
object: outline 0.8 oversee -0.3 own -0.3 pass 0.4 pay -0.7 persuade -0.6 place 0.3 pledge -0.5 point 0.5
object: portray -0.3 pose -0.3 post 0.7 praise 0.7 predict 0.7 prefer 1.5 present -0.4 press -0.6
object: produce -0.3 promise -0.5 promote 0.6 propose 0.9 prove -0.4 provide -0.3 pull -0.4 pursue 0.5
object: put -0.5 question 1.4 rebuke 0.4 rebut 0.8 receive -0.4 recite 0.9 recognize 0.6 recommend 0.5
object: recount 1.1 reduce -0.4 reiterate 0.8 reject 1.0 release 0.7 remain -0.6 remember 0.6 remind 0.8
object: repeat 0.5 report 0.4 require -0.6 resist 0.8 restrict 1.2 retweete 0.5 reveal 0.8 revisit 0.4
object: rip 0.7 roll -0.5 say 0.7 score -0.3 secure -0.5 see 0.3 seek 0.9 seem 0.4 seize -0.4 send -0.6
object: share 0.8 shift -0.4 shoot -0.4 shore -0.3 shrug 0.7 slam 0.4 speak -0.3 spend -0.7 spot 0.5
object: start -0.5 state 1.0 step -0.3 stress 0.8 suggest 0.7 support 1.4 survive -0.3 take -1.1 talk 0.4
object: tell -1.6 thank 0.6 think -0.4 threaten 0.6 throw -0.4 title 0.9 tout 1.1 trade -0.3 turn -0.5
object: tweet -0.7 urge -0.5 use 0.4 vote 0.5 walk 0.6 want 0.9 warn -0.8 watch 0.5 wave -0.4 wear -0.5
object: welcome 0.6 widen -0.3 win -1.1 withdraw 0.8 withhold 0.4 witness 0.8 write -0.5
partly: accused 0.6 adjective+to -0.4 as 0.5 complement 0.5 inserted 0.4 noun+to 0.3 predicate 0.4
passive as: ccomp -0.7 pcomp -0.7
passive by: CARDINAL 0.6 PERCENT 1.0 nobody -0.7 noun -0.8
passive of: DT 0.6 NNP -0.5 PRP -0.5 WP -0.5
passive said words: 1 -0.5 2 0.3 3 0.6
passive tagged: VBN -0.3
passive words: 1 -0.7 2 -0.6 6 0.4
passive: accuse -0.4 announce 0.6 ask -1.3 cast -0.4 charge 0.3 conduct -0.3 confirm 0.4 consider 0.9
passive: declare -0.3 design -0.3 disclose 0.3 echo 1.0 elect -0.4 expect -1.7 intend -0.4 introduce 0.4
passive: meet 0.8 mention 0.6 name 0.9 raise 0.3 release 1.0 report 0.6 say -0.3 share 0.4 shoot -0.3
passive: update -0.3
predicate as: acl -0.5 csubj -0.4 relcl -0.5 xcomp -0.3
predicate by: ADJ 0.6 CARDINAL -0.5 VERB -0.4 noun -0.4 other+pronoun -0.3
predicate of: CD -1.0 IN -0.6 JJ -0.4 NNS -0.4 RBR -0.3
predicate said words: 4 0.4 5 0.5
predicate tagged: VB -0.5 VBG -0.4 VBP 0.4
predicate words: 2 -0.7 3 -0.6 6 -0.4
predicate: accuse 1.4 add -0.5 appoint 0.7 ask 0.6 attribute 0.6 back 0.4 bar 0.5 be -1.2 beat -0.4
predicate: blame 0.9 blast 0.5 buy -0.4 call 0.8 cast 0.5 celebrate -0.3 challenge 0.5 characterize 0.5
predicate: charge 0.3 cite 1.2 claim -0.6 compare 0.6 continue -0.3 contrast 0.4 create -0.3 credit 0.7
predicate: criticize 0.8 defeat -0.3 defend 0.7 deny 0.3 describe 1.2 dismiss 0.9 distance -0.6 draw -0.6
predicate: elevate -0.3 encourage 1.1 end -0.3 express 0.6 face -0.3 favor -0.4 focus -0.4 follow -0.5
predicate: frame 0.5 get -0.4 highlight 0.6 hire 0.6 identify 0.4 include 0.5 join -0.5 keep -0.5 knock 1.0
predicate: know -0.4 launch -0.5 lay 0.4 leave -0.5 list 0.8 lose -0.3 make -0.8 mark 0.4 mention 0.3
predicate: mock 0.5 name 1.0 need -0.3 nominate 1.0 open -0.4 oppose 0.6 order 1.3 paint 0.7 persuade 0.6
predicate: place -0.3 play -0.5 portray 0.7 position 0.4 post -0.8 praise 0.3 pressure 0.5 promise 0.5
predicate: promote 0.6 prompt -0.5 propose 0.6 push -0.5 put -0.6 quote 0.7 recall 0.6 receive -0.4
predicate: release -0.5 remind -0.5 replace -0.3 request 0.4 require 0.6 return -0.3 see 1.2 seem 0.6
predicate: send -0.7 show 0.6 sign 0.5 slam 0.6 spend -0.6 sue 0.3 take -1.0 tell -1.0 thank 0.6 throw -0.5
predicate: trail -0.3 turn -0.5 urge 1.2 use -0.5 view 0.5 vote -0.4 win -0.7 write -0.3
saying: accused 0.3 as 1.0 clause 0.7 complement 1.2 expected 0.7 fronted 0.6 infinitive 0.8 inserted 0.7
saying: noun+clause 0.5 noun+infinitive 0.9 object 0.5 passive 0.9 predicate 0.4
speaker: ADV -0.7 AUX -0.6 DATE -0.5 FAC -0.4 GPE -0.6 MONEY -0.4 NUM -0.5 VERB -1.1 WORK_OF_ART -0.7
speaker: ability -0.4 action -0.3 actress 0.5 ad 0.7 advance -0.3 advocate 0.7 agency 1.0 agenda -0.4
speaker: agent -0.5 aide 0.6 all 0.4 ally 0.4 analysis 0.4 analyst 1.0 appeal 0.4 appearance -0.5
speaker: approach -0.4 area 0.6 argument -0.5 army -1.0 article 0.4 attempt 0.4 attorney 0.5 audience 0.5
speaker: average 0.4 backer 0.8 baggage -0.3 bank -0.6 base 0.9 batch 0.4 bloc -0.4 bluster 0.6
speaker: business -0.4 businessman -0.4 camp 0.7 casino -0.6 chairman 0.4 challenge -0.7 chance -0.5
speaker: checker -0.4 chief 0.5 city 0.3 coalition -0.4 college -0.5 commentator 0.4 community 0.6
speaker: conference -0.5 confrontation -0.4 contender 0.5 controversy -0.5 convention -0.6 conversation 0.4
speaker: corporation 0.4 count 0.5 country -0.7 critic 0.9 danger -0.4 daughter 0.5 debate -0.4
speaker: decision -0.9 delegate -0.4 demonstrator 1.0 diplomat 0.7 discovery -0.5 district 0.5 document 0.6
speaker: dollar 0.5 drive -0.3 dynamic -0.4 economist 0.8 editorial 1.0 effort -0.9 email 0.9 employer -0.5
speaker: endorsement -0.4 equation -0.4 estimate 0.7 everyone 0.6 evidence -0.4 executive 0.6 expert 0.8
speaker: eye 0.3 face -0.4 fact -0.4 faction 0.5 fan 0.6 figure -0.4 filibuster -0.4 filing 0.4
speaker: first+person -0.4 focus 0.4 footage 0.4 fringe -0.3 function -0.4 fund 0.5 generation 0.5 goal 0.4
speaker: governor 0.4 graduate -0.5 group 0.6 guy 0.5 handful 0.4 head -0.4 heckler -0.5 himself 0.4
speaker: history 0.3 hope 1.3 husband 0.5 image 0.4 impact -0.4 incident -0.5 industry 0.5 initiative -0.6
speaker: insider 0.6 investigation 0.4 investor 0.5 issue -0.7 it -0.6 job -0.4 jock -0.5 kid -0.4 kind 0.7
speaker: lack 0.4 lawmaker 0.7 lawsuit 0.6 lead -0.4 leader 0.7 legislation 0.4 legislator 0.9
speaker: legislature 1.0 life -0.3 lion 1.2 majority 0.5 manager 0.5 mark -0.4 market -0.4 mate 0.3
speaker: mayor 0.5 measure -0.8 meeting -0.5 member 0.3 message 0.7 millennial 0.9 minister 0.3
speaker: mistake -0.3 model 0.3 moderate -0.3 moment -0.3 money -0.3 mother 0.8 movement -0.4 name -0.4
speaker: narrator 0.3 naysayer 0.3 news 0.4 newspaper 0.5 nobody -0.5 nothing 0.5 odd -0.3 office 0.5
speaker: officer 0.4 official 0.6 one 0.4 operative 0.8 opportunity -0.3 order 0.5 organization 0.4
speaker: other 0.6 owner 0.4 page 0.6 paper 0.8 part -0.9 partner 0.5 percentage 0.7 person -0.4
speaker: platform 0.4 politician 0.6 poll 0.9 polling 0.7 popularity -0.7 populism -0.5 position -0.4
speaker: potential -0.6 power -0.6 precedent 1.4 pressure -0.7 primary -0.9 prince 0.4 principle -0.4
speaker: problem -0.4 program -0.6 progressive 0.4 protest 0.3 public -0.5 publisher -0.3 push -0.5
speaker: race -0.7 rally 0.6 reality -0.4 record 0.3 referendum -0.6 refusal -0.3 remark -0.4 report 0.6
speaker: researcher 0.5 rest -0.4 result 0.4 revenue -0.3 review 0.4 rhetoric 0.3 rival 0.5 rule -0.3
speaker: sander 0.5 scale -0.3 scene -0.3 scientist 0.4 screen -0.4 secretary 0.4 sense -0.4 sentiment -0.4
speaker: share -0.5 shift -0.4 showing -0.4 sister 0.4 site -0.4 soldier 0.5 some 0.5 someone -0.5
speaker: specialist -0.3 spending -0.4 spokesman 0.5 spokeswoman 0.4 spot 0.7 staff 0.5 standing -0.4
speaker: statement 0.5 stop -0.5 strategy 0.4 student -0.4 study 1.1 success -0.5 superdelegate 0.4
speaker: survey 0.6 system -0.4 tactic -0.4 target -0.4 tax -0.4 team 0.3 territory -0.3 that -0.7
speaker: these -0.3 thing -0.5 this -0.9 those -0.5 tinder 0.3 tone -0.5 trade -0.4 troop -0.5 tweet 0.6
speaker: union 0.6 user -0.6 value -0.4 version 0.7 video 0.9 view -0.3 viewer -0.4 waiver -0.4 what -0.5
speaker: which -0.5 who -0.4 whoever -0.4 win -0.6 worker 0.3 world -0.4 writer 0.8 x 0.9
to as: ROOT -0.6 acl -0.7 advcl -0.3 ccomp -0.5 conj -0.5 dobj -0.4 pcomp -0.4 pobj 0.4 prep -1.1
to as: xcomp -0.4
to by: ADJ -0.6 FAC 0.3 GPE -0.5 ORG -0.5 noun -0.8 other+pronoun -0.5
to of: CD -1.5 IN -0.5 JJ -0.9 JJS -0.4 NN -0.4 NNP -0.6 NNS -0.5 PRP 1.0 RB -0.9 VB 1.3 VBP -0.4 VBZ 0.5
to of: WDT -0.3
to said words: 1 -1.1 4 0.9 5 0.9 6 0.7
to tagged: VB -0.5 VBD -0.6 VBG -0.6 VBP -0.3 VBZ -0.6
to words: 1 -1.3 2 -0.8 6 0.4
to: accuse_in -0.6 add_to -0.5 advise_on 0.6 advocate_for 1.1 agree_on 1.2 agree_with 1.5 aim_at 0.9
to: align_with 0.8 announce_on -0.5 apologize_for 1.3 appear_at -0.3 appear_in -0.4 appear_on -0.4
to: argue_for 0.5 ask_about 2.0 ask_after -0.4 ask_during -0.6 ask_for 2.2 ask_in -0.8 assign_to 0.3
to: assure_of 1.1 attack_in -0.5 back_in -0.5 balk_at 1.2 base_on -0.3 be_about 1.4 be_against 1.3
to: be_among -0.4 be_at -0.5 be_for 0.5 be_in -0.9 be_of 0.7 be_over 0.4 begin_with 0.3 believe_in 0.9
to: blame_on -0.5 boast_about 0.5 boast_of 0.8 brag_about 1.0 build_around 0.4 call_for 2.3 call_in -0.4
to: call_to -0.4 campaign_against 1.2 campaign_for 1.7 campaign_in -0.5 care_about 0.9 cast_for 1.1
to: cast_in -0.4 cast_on 0.6 center_on 0.6 characterize_as 0.3 charge_with 0.5 cite_as -0.5 cite_in -0.5
to: come_against 1.5 come_from -0.5 come_in -0.6 come_with 0.6 comment_on 1.3 commit_to 0.7
to: compare_with -0.7 complain_about 0.9 continue_on 0.8 count_on 0.6 criticize_in -0.4 criticize_on -0.4
to: declare_in -0.4 decline_in -0.3 defend_as -0.3 describe_in -0.8 devote_to 0.3 discuss_in -0.3
to: dismiss_as -0.3 distance_from 1.7 double_on 0.9 draw_to 1.0 emerge_as -0.3 end_with 0.3 endorse_in -0.5
to: engage_in 0.4 explain_in 0.4 express_in -0.4 face_for 0.5 fall_for 0.4 find_with 0.4 focus_on 1.9
to: follow_in 0.3 get_in 0.3 give_for 0.3 give_to 0.5 go_after 1.2 go_for 0.3 go_in -0.4 go_to -0.5
to: have_as 0.4 hint_at 1.0 hit_for 0.4 hit_on 0.6 hold_on 1.1 hop_for 1.0 identify_with 0.6 insist_on 0.5
to: know_about 1.0 know_as 1.4 know_for 1.3 know_to -0.3 land_at 0.3 lash_at 1.0 lay_in -0.4 lead_with 0.3
to: look_for 0.6 look_in -0.4 look_like 0.5 look_to 0.8 make_to 0.8 mean_for 0.3 meet_with -0.4
to: mention_in -0.5 note_in -0.6 offer_to 0.5 open_about 1.1 pay_to 1.2 point_as 0.7 point_at 0.4
to: point_in -0.4 point_to 0.9 portray_as 0.5 praise_for -0.3 prepare_for 0.5 propose_in -0.4
to: provide_with 0.4 push_for 2.0 push_on 1.1 put_on 0.8 question_in -0.5 rail_against 1.0 refer_as 1.2
to: refer_to 1.4 reflect_on 0.5 regard_as 1.1 rely_on 0.6 report_from -0.4 report_in -0.5 report_on -0.3
to: respond_to 1.3 run_on 0.3 say_about 1.4 say_after -0.9 say_at -1.3 say_despite -0.6 say_during -0.7
to: say_in -1.3 say_of -0.6 say_on -0.6 see_as 0.6 seek_in -0.4 seem_like 1.6 seize_on 0.7 shift_to 0.6
to: show_at -0.3 show_in -0.5 show_on -0.4 show_with -0.7 side_with 1.5 sign_for -0.5 speak_about 2.9
to: speak_at -0.7 speak_before -0.3 speak_in -0.7 speak_of 1.9 speak_on -0.3 speak_to -0.3 split_on 0.6
to: stand_by 1.3 stand_in -0.5 stand_on 0.7 start_with 0.6 stick_to 0.9 stump_for 0.3 support_by -0.3
to: support_in -0.5 switch_to 0.3 take_as 0.3 take_at 2.4 take_for 0.9 take_in 0.5 take_with 1.3
to: talk_about 2.0 talk_in -0.5 talk_on -0.4 talk_to -0.6 tell_after -0.3 tell_by 0.5 tell_in -0.4
to: think_about 1.5 think_in -0.3 think_of 0.4 throw_behind 1.5 throw_to 0.7 touch_on 1.3 turn_against 0.8
to: turn_to 1.6 unload_on 0.4 vie_for 0.7 view_as 0.5 vote_against 1.4 vote_for 2.2 vote_in -0.5
to: vote_on -0.3 vouch_for 1.6 vow_in -0.5 warn_against 1.1 warn_of 1.2 weigh_on 1.2 worry_about 0.8
to: write_about 1.1 write_in -0.7 write_to -0.4
told said words: 4 -0.6
wholly: as 0.7 clause -0.4 complement 0.3 infinitive -0.4 inserted 0.8 noun+to 0.6 object 0.5
wholly: predicate -0.5 to 0.8
work: according -0.4 accused -0.7 adjective+to 0.3 complement -0.7 infinitive 0.6 object 0.4 predicate -0.6
"""


def _read(table: str) -> Iterator[tuple[str, float]]:
    for line in table.split("\n"):
        group, _, entries = line.partition(": ")
        cells = entries.split()
        for value, weight in zip(cells[::2], cells[1::2], strict=True):
            yield f"{group}: {value.replace('+', ' ')}", float(weight)


WEIGHTS: dict[str, float] = dict(_read(_TABLE))
"""The weight of each feature, by its name as `weighing.features` gives it."""
