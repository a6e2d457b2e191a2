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
accused by: ADJ 0.5 CARDINAL -0.5 GPE -0.3 noun -0.6
accused of: CD -1.0 NNS -0.5 RBR -0.4
accused tagged: VB -0.5 VBD -0.4 VBG -0.5
accused words: 2 -0.7 3 -0.6
accused: accuse_of 1.8 add_to -0.5 attack_for 0.6 attack_in -0.7 attribute_to 0.6 back_in -0.4 bar_from 0.5
accused: blame_for 1.1 blame_on 0.6 blast_for 0.6 call_in -0.4 cast_as 1.3 cast_for -0.3 charge_with 0.7
accused: cite_as 1.4 compare_to 0.6 criticize_for 1.3 defend_as 1.0 defend_on -0.4 deliver_at -0.3
accused: deliver_to 0.5 describe_as 1.5 dismiss_as 1.0 distance_from -0.5 find_in -0.5 find_with 0.5
accused: give_to -0.3 hit_for 0.5 hold_in -0.3 identify_as 0.4 make_to -0.4 mention_by 0.9 nominate_for 0.6
accused: open_to -0.3 paint_as 0.6 play_in -0.4 portray_as 0.8 post_on -0.4 praise_for 0.6 present_as 0.6
accused: push_in -0.4 put_at 0.8 put_in -0.4 put_on -0.4 see_as 1.8 show_in -0.3 show_with 1.2 slam_for 0.7
accused: support_for 0.5 take_at -0.6 take_with -0.3 tell_after -0.3 tell_at -0.5 tell_before -0.3
accused: tell_in -0.9 tell_on -0.8 thank_for 1.2 tie_to 0.4 turn_to -0.4 view_as 0.6 win_in -0.4
adjective clause as: conj -0.4
adjective clause by: first+person 0.5 nobody 0.3 noun -0.8 other+pronoun -0.5
adjective clause of: VB 0.4 VBD -0.4 VBG 0.4 VBP -0.4
adjective clause words: 3 0.5 4 -0.4
adjective clause: hopeful 0.4 sure -0.4
adjective infinitive as: acomp -0.3 oprd -0.5
adjective infinitive by: NORP 0.5 noun -0.4
adjective infinitive of: VB -0.4 VBG -0.4
adjective infinitive words: 2 -0.6 5 0.3
adjective infinitive: able -0.7 eager 0.8 likely -0.3 quick -0.4 unable -0.4 willing 0.7
adjective to as: ROOT -0.3 acomp 0.7 appos -0.3 attr -0.5 ccomp 0.4 conj 0.4 nsubj -0.7 pobj -0.6
adjective to by: ADJ -0.6 CARDINAL 0.4 NORP 1.0 ORG 0.7 PERSON 0.4 nobody -0.9 noun -1.0 other+pronoun -0.7
adjective to of: NNPS -0.6 NNS -0.6 VBG 0.3 VBN 1.0
adjective to tagged: JJR -1.1 JJS -0.8
adjective to words: 1 -0.6 2 -0.5 5 -0.3
adjective to: close_to -0.3 critical_of 1.1 many_of -0.5 more_than -0.4 most_of -0.4 much_of -0.4
adjective to: reminiscent_of -0.3 responsible_for -0.3 short_of -0.3 similar_to -0.4 skeptical_about 0.3
adjective to: supportive_of 0.9 worried_about 0.9
as as: advcl -1.0
as by: ORG 0.6 nobody -0.4 noun -0.6 other+pronoun -0.4 pronoun -0.8
as of: VBD -0.8 VBG -0.7
as tagged: VBG -0.5 VBP -0.5
as words: 2 -0.6 3 -0.6
as: call -0.5 go 0.7 note 0.7 point 1.1 put 2.0 report 0.9 say 0.6 speak -0.4 take 0.3
clause as: ccomp -0.5
clause by: AUX -0.4 NORP 0.4 VERB -0.4 nobody -0.4 noun -0.4 pronoun 0.3
clause from: as -0.6 bare -0.3 if 0.4 only -0.4 so -0.4 that 0.7 when 0.3 whether 0.5
clause of: JJR -0.3 NN -0.4 NNP -0.6
clause tagged: VB -0.5 VBG -0.4
clause words: 1 -1.5 2 -0.7 3 -0.3 5 0.3 6 -0.4
clause: acknowledge 0.5 add 1.2 allege 0.4 appear 0.4 assert 0.6 assume 0.5 assure -0.5 be -0.5 call -0.5
clause: cause -0.5 confirm 0.3 contend 0.3 continue 1.1 convince 0.4 declare 0.4 demonstrate 0.5 deny -0.3
clause: discuss 0.4 do -0.3 ensure -0.7 find 0.7 get -0.5 guess 0.7 have -0.5 help -0.8 highlight -0.4
clause: hop 0.6 imagine 0.5 imply 0.3 indicate 0.4 insist 0.4 learn -0.4 let -0.3 mean -1.1 mention -0.8
clause: need 0.4 point 0.3 post 0.3 propose 0.4 prove -0.4 question 0.7 realize 0.6 remember -0.9
clause: remind 0.5 reply -0.3 report -0.5 say 0.9 see -0.5 seem -0.4 show 0.4 signal 0.5 state 0.6
clause: stress -0.5 suggest 0.5 suspect 0.5 tell 0.9 think 0.6 turn -0.6 watch -0.3 wonder 0.3 worry 0.7
complement as: advcl -0.3 ccomp -0.3 relcl 0.5 xcomp -0.4
complement by: PROPN -0.4 nobody 0.6 noun -0.4 pronoun -0.3
complement of: VB -0.6 VBD -0.6
complement tagged: VB -0.4 VBD -0.4 VBN -0.4
complement words: 1 -0.9 2 -0.4
complement: avoid -0.3 be -0.4 begin -0.3 consider 0.7 help -0.5 include 0.4 keep -0.3 mean -0.5
complement: propose 0.5 start -0.3 suggest 0.3 support 0.4
expected as: advcl -0.4 conj 0.3
expected tagged: VBN -0.3
expected: appear 0.8 ask 0.4 authorize -0.6 expect 0.9 mean 0.7 poise -0.5 require 0.5 set -0.5
expected: suppose -0.5 update -0.5
fronted as: ROOT -0.5 ccomp -0.5 conj 0.4 parataxis -0.3
fronted by: NORP -0.7 ORG 0.3 PERCENT -1.4 first+person -0.6 nobody -0.5
fronted of: JJ -0.6 MD -0.7 VBD -0.5 VBG -0.4 VBP -0.3 VBZ -0.3
fronted tagged: VB -1.4 VBG -1.0 VBN -0.7 VBP -0.4
fronted words: 2 -1.1 3 -1.3 4 -0.8 5 0.3 6 0.8
fronted: add 0.7 be -0.5 believe -0.3 call -0.5 continue 0.5 declare 0.7 find 0.6 prefer -0.4 read 1.0
fronted: reply 0.4 report 0.6 respond 0.7 say 0.5 show 1.1 state 0.6 tell 1.3 tweet 0.7 write 0.8
infinitive as: ccomp -0.8 relcl -0.3 xcomp -0.4
infinitive by: ADJ 0.6 noun -0.6 other+pronoun -0.7
infinitive of: NNP 0.4
infinitive tagged: VB -0.4
infinitive words: 2 -0.5
infinitive: agree 0.7 aim 0.8 appear 0.7 ask -0.4 attempt -0.3 call 1.1 choose -0.4 claim 0.9 continue -1.8
infinitive: decide 0.6 decline 0.7 design 0.5 encourage -0.6 expect 0.7 fail -0.8 force -0.4 go -1.0
infinitive: have -0.7 hire -0.4 hop 0.5 intend 0.6 like 0.9 look 0.4 manage -0.5 move -0.4 need -1.0
infinitive: offer 0.8 plan 1.2 prefer 0.8 prepare -0.4 promise 0.9 prompt -0.5 prove 0.8 push 0.4
infinitive: refuse 0.7 request -0.5 require -0.4 say -0.3 scramble -0.4 seek 0.5 seem 1.0 take -0.5
infinitive: tell 1.0 tend -0.7 threaten 1.0 try -0.7 use -0.5 vote 0.9 vow 1.5 want 1.0
inserted as: advcl -1.4 ccomp -0.4 parataxis 1.5
inserted by: NORP -0.5 PERSON -0.3 WORK_OF_ART -0.5 first+person -0.5 nobody -0.5 noun -0.7
inserted by: other+pronoun -1.0 pronoun -0.5
inserted of: VBD -1.2 VBG -1.0 VBN -0.8
inserted tagged: VB -1.2 VBG -0.9 VBN -0.8 VBP -0.5 VBZ -0.4
inserted words: 1 -0.9 2 -1.6 3 -1.1 4 -0.4 6 -0.5
inserted: add 1.2 announce -0.4 argue -0.5 ask -0.5 call -0.4 deliver 0.5 encourage 0.4 explain 0.6
inserted: give 0.5 have 0.5 mean 0.5 mention -0.3 name 0.5 offer -0.3 put 0.3 recall -0.3 refer -0.5
inserted: repeat 0.4 respond -0.7 say 0.6 see -0.5 send 1.1 settle 0.4 shoot 0.9 speak -0.4 support -0.6
inserted: tell 1.2 think -0.3 use 0.4 vote -0.4 work 0.4 write 0.6
kind: according 0.3 accused -0.4 adjective+infinitive -0.4 adjective+to -0.7 as -0.9 complement -0.7
kind: expected -0.3 fronted -0.6 in+quotation -2.8 inserted -0.9 noun+infinitive -0.5 noun+to -0.6
kind: object -0.4 partly+quoted 0.5 passive -0.4 predicate -0.4 title+of+a+work -0.5 to -0.5
kind: wholly+quoted 1.0
lemma: abandon -0.5 ability -0.6 able -0.7 accept 0.5 access -0.4 accompany -0.3 accumulate -0.4
lemma: accusation 0.9 accuse 1.3 achieve -0.4 acknowledge 0.9 acquiesce 1.5 acquire -0.4 act -0.6
lemma: activate -0.4 addition -0.3 address 0.3 admit 0.6 advance -0.5 advantage -0.3 advice 0.6 advise -0.7
lemma: advocate 1.5 affect -0.5 affirm 0.4 agree 1.7 agreement 0.8 aim 0.7 alarm 0.8 alienate -0.4
lemma: align 0.5 allegation 0.8 allege 0.9 allude 0.9 amass -0.4 amendment -0.3 amount -0.3 anger -0.3
lemma: angry 0.5 announce 0.8 announcement 1.0 anxiety 1.1 apologize 1.4 appear 0.4 appearance -0.4
lemma: applaud 1.1 appoint 0.9 approach -0.6 approval 0.4 approve 1.5 area -0.4 argue 0.7 argument 0.6
lemma: arise 0.5 arrive -0.6 articulate 0.7 ask 0.6 assail 1.0 assault -0.3 assertion 1.2 assessment 0.7
lemma: assumption 0.6 attack 1.3 attempt -0.8 attend -1.0 attitude 0.7 attract -0.7 attribute 1.1
lemma: available -0.5 average -0.6 avoid -0.9 award -0.7 aware 0.7 back 1.2 backlash 0.7 balk 1.1
lemma: ballot 0.4 ban 0.9 bar 0.4 base -1.0 bash 0.6 battle -0.6 be -1.2 beat -1.2 become -1.6 begin -1.4
lemma: belief 0.6 believe 1.3 bemoan 0.9 benefit -0.7 best -0.6 bet -0.4 bid -0.6 big -0.3 bill 1.2
lemma: bind -0.6 blame 1.2 blast 1.2 block 0.5 blow -0.5 board 0.7 boast 0.6 bolster -0.5 boo 1.3
lemma: boost -0.5 border 0.4 bother -0.4 boycott 0.5 brag 0.9 brand 0.6 break -0.9 bring -1.0 broadcast 0.6
lemma: broaden -0.5 broker -0.4 brush 1.0 build -1.4 bulwark 0.4 burn -0.3 buy -0.7 call 1.1 campaign 0.3
lemma: cancel -0.5 candidate -0.8 cap -0.7 capitalize -0.3 capture -0.7 care 0.8 careful -0.5
lemma: caricature 0.5 carry -1.1 carve -0.4 cast 0.4 castigate 0.5 catch -0.8 caucus -0.4 cause -1.2
lemma: caution 0.7 celebrate 0.3 chair -0.5 chairman -0.3 challenge 0.4 champion 0.4 chance -0.9
lemma: change -0.5 chant 1.3 characterize 0.9 charge 1.0 check -0.4 cheer 1.1 chide 1.2 chime 0.6 cite 1.2
lemma: claim 0.5 clarify 0.6 clear -0.6 click -0.4 clinch -0.7 close -1.5 cobble -0.3 collapse -0.3
lemma: collect -0.9 combine -0.6 come -0.3 command -0.5 commend 0.5 comment 1.4 commit 0.3 commitment 0.3
lemma: compare 0.6 compete -0.5 complain 1.3 complaint 0.8 complete -0.9 complicate -0.4 concede 0.3
lemma: concern 1.0 concerned 0.9 conclude 0.6 condemn 1.0 conduct -1.1 conference -0.3 confident 1.1
lemma: confirm 0.7 conflate 0.5 confuse -0.3 congratulate 1.5 consensus 0.7 consider 1.6 console -0.4
lemma: consolidate -0.3 contact -0.3 contain -0.5 contemplate 0.9 contest -0.3 continue -1.1 contradict 1.1
lemma: contrast 0.3 contribute -0.5 control -1.0 controversy 0.5 convene -0.4 conversation 0.8 convert -0.5
lemma: convince 1.1 coordinate -0.3 cost -0.8 couch -0.3 count 0.9 counter 0.4 create -0.9 credit 1.3
lemma: crisscross -0.4 critic 1.0 critical 0.4 criticise 0.5 criticism 1.8 criticize 1.3 critique 1.0
lemma: cross -0.4 crowd -0.7 crown 0.3 crush -0.7 cry 0.8 cut -1.1 date -0.6 dawn 0.4 day -0.7 deal -0.7
lemma: debate 0.6 decide 0.8 decision 0.6 declare 0.3 decline 1.3 decry 0.9 deem 1.4 defeat -1.1 defend 1.0
lemma: defense 0.8 delay -0.4 delegate -0.5 delete -0.3 delve 0.3 demand 0.8 denounce 1.3 deny 0.5
lemma: depart -0.4 depend -0.3 deploy -0.6 deprive -0.4 deride 1.1 describe 1.2 description 0.5
lemma: deserve -0.6 desire 0.6 detail 0.9 detain -0.4 determine 0.3 develop -0.6 die -0.6 difference -0.3
lemma: different -0.4 diminish -0.5 direct -0.5 director -0.4 disagree 1.3 disagreement 1.0 disavow 0.7
lemma: disclose 1.4 disclosure 1.3 discuss 0.8 discussion 1.0 dislike 1.0 dismantle -0.4 dismiss 1.2
lemma: disparage 0.7 dispatch -0.7 display 0.5 dispute 1.1 distinguish 0.5 distribute -0.4 do -1.5
lemma: document 0.9 dominate -1.0 donate -0.7 double 0.3 doubt 1.6 downplay 0.5 draft -0.3 draw -1.0
lemma: drink -0.3 drive -0.8 drop -0.7 dub 0.3 due -0.6 dwell 0.7 eager 0.6 earn -1.4 eat -0.4 echo 0.8
lemma: eclipse -0.3 edge -0.5 effort -0.5 eke -0.3 elevate -0.7 eligible -0.4 eliminate -0.6 email -0.4
lemma: embrace 0.6 emerge -0.5 emphasize 0.7 enable -0.4 encapsulate -0.3 encounter -0.6 encourage 0.4
lemma: end -1.0 endorse 0.9 endorsement 1.1 endure -0.4 enforce 0.3 enjoy 1.0 enough -0.3 ensure -0.9
lemma: enter -1.2 enthusiasm 0.8 error -0.4 erupt 0.5 escalate -0.3 estimate 1.3 event -0.4 exceed -0.5
lemma: exchange -0.5 exist -0.3 exit -0.4 expand -0.7 expect 1.6 experience 0.5 explain 0.6 expose 0.4
lemma: express 1.2 extend -0.8 face -1.6 fact -0.7 fail -0.9 fall -0.6 familiar -0.8 favor 1.0 fear 1.2
lemma: feel 0.8 field -0.4 fill -0.7 finance -0.4 finish -0.8 fire 0.7 fixate 0.4 flee -0.8 fly -0.5
lemma: focus 0.4 follow -1.2 footage 0.9 force -1.4 forecast 0.5 foresee 1.2 form -0.7 found -0.8 frame 0.8
lemma: free -0.7 fuel -0.8 fund -0.7 fury 0.4 gain -1.1 garner -0.6 gather -0.7 generate -0.6 get -1.7
lemma: give -0.5 glimpse -0.3 goal 0.5 grab -0.7 graduate -0.3 grant 0.4 ground -0.3 group -0.5 grow -0.9
lemma: guard -0.4 guide -0.5 hail 1.3 half -0.3 halt -0.4 hand -0.6 happen -0.6 happy 0.4 harangue 0.5
lemma: hard -0.4 have -1.4 head -1.1 headline -0.3 heap 0.7 help -1.8 herald 0.7 high -0.6 highlight 1.2
lemma: hint 1.3 hit 0.4 hitch -0.5 hold -1.1 hone -0.4 honor -0.4 hop 1.6 hope 1.4 hopeful 1.0 horrify 0.4
lemma: host -1.2 hundred -0.4 hurt -0.3 idea 1.0 identify 1.5 ignore 0.8 illustrate 0.6 imagine 0.8
lemma: impact -0.3 imply 0.7 import -0.4 important -0.5 improve -0.6 increase -0.8 indicate 0.8
lemma: indication -0.4 influence -0.5 inform 1.5 information 0.7 inject -0.6 inspire -0.4 insult 1.1
lemma: intend 0.7 intensify -0.4 interest 0.7 interject 0.4 interpret 0.8 interrupt -0.4 interview -0.6
lemma: introduce 0.3 invalidate 0.8 invest -0.7 investigate -0.4 invite -0.4 invoke 0.3 involve -0.8
lemma: jab 1.0 join -1.5 joke 0.9 judge 0.9 jump 0.4 justify 0.8 keep -1.3 kick -0.6 kill -1.1 kind -0.5
lemma: know 1.2 label 1.1 lack -0.4 lambast 1.5 lament 0.5 land -0.7 language 0.3 lash 1.4 last -0.3
lemma: late -0.3 laud 0.5 laugh 0.4 launch -0.6 law -0.3 lawsuit 0.9 lay 0.7 lead -1.6 leader -0.6 lean 0.3
lemma: learn 1.3 leave -1.7 lecture 0.4 left 0.4 lend -0.4 let -0.5 letter 0.4 level -0.4 leverage -0.5
lemma: license -0.3 like 0.8 likely -0.8 liken 1.5 limit -0.4 line 0.4 linger 0.3 link 0.5 list 1.3
lemma: listen -0.5 live -0.7 lock -0.9 look 1.2 lose -1.7 loss -0.4 lot -0.4 love 1.0 lure -0.5
lemma: maintain -1.3 majority -0.5 make -0.8 man -0.4 manage -1.0 mandate 0.4 maneuver -0.3 many -0.7
lemma: map -0.3 march -0.4 margin -0.5 mark -0.4 marry -0.7 match -0.6 matter -0.3 mean -0.4 meander 0.7
lemma: meet -0.8 meeting -0.4 member -0.7 mention 0.8 message 0.4 mince -0.3 mire -0.3 misjudge -0.3
lemma: miss -0.4 mock 1.1 month -0.4 mood 0.4 most -0.4 move -1.1 much -0.5 mull 1.0 muse 0.6 muster -0.3
lemma: narrow -0.5 navigate -0.5 need -0.7 negotiate 0.4 news -0.3 next -0.4 nominate 1.3 nomination -0.3
lemma: note 1.1 notice 0.4 number -0.6 obscure -0.3 observe 0.3 obtain -0.8 occupy -0.3 offer 0.5
lemma: official -0.4 opinion 1.5 opportunity -0.4 oppose 1.2 opposition 1.2 opt 0.8 optimistic 0.4
lemma: order 0.8 organize -0.8 other -0.4 outline 0.7 oversee -0.5 overshadow -0.4 overstate 0.8
lemma: overtake -0.4 owe -0.6 own -0.8 paint 1.0 park -0.3 part -0.8 participate -0.3 passage 0.3
lemma: passion 0.6 pay -0.9 peg 0.9 people -0.4 pepper -0.6 perceive 0.7 percent -0.9 perform -0.6
lemma: persuade 0.8 photo -0.3 photograph -0.3 pick -0.7 pit -0.5 pitch 1.0 pivot 0.6 place -0.5 plan 0.9
lemma: play -1.0 plead 0.8 pledge 0.7 point 1.2 poise -0.4 policy 0.6 portray 1.1 position 0.5
lemma: possibility -0.7 post 0.5 pound 0.5 pour -0.6 power -0.7 practice -0.6 praise 1.5 precede -0.3
lemma: predict 0.6 prefer 1.4 prepare -0.8 prescribe 0.8 presence -0.3 present 0.5 president -0.5 press 0.7
lemma: presumptive -0.3 prevent -0.7 preview 0.3 primary -0.4 problem -0.4 proceed -0.3 process -0.3
lemma: proclaim 0.5 produce -0.6 prohibit 1.0 project 1.1 promise 0.9 promote 0.8 prompt -1.1 pronounce 0.4
lemma: propel -0.7 proponent 0.7 proposal 1.4 propose 1.4 propound 0.4 prospect -0.4 protect -0.9 proud 0.8
lemma: prove -0.5 provide -1.0 pull -0.7 pump 0.5 punch -0.6 punctuate -0.4 punish -0.4 purchase -0.7
lemma: push 0.6 put -0.5 puzzle 0.6 question 1.6 quick -0.4 quote 0.9 race -0.8 rack -0.4 rail 1.3
lemma: raise -0.9 rally -0.5 ram -0.3 ramp -0.4 range 0.4 rank 0.3 ratchet -0.4 ratify 0.7 rattle 0.9
lemma: reach -0.9 read 0.3 ready -0.5 reaffirm 0.8 reap -0.3 reason 0.4 rebuff 0.3 rebuke 0.5 rebut 1.2
lemma: recall 0.9 receive -1.6 recite 0.6 reclaim -0.3 recognition 1.0 recognize 1.2 recommend 1.0
lemma: recount 0.8 recruit -0.4 refer 1.5 reference 1.3 refusal 0.6 refuse 1.1 regain -0.4 regale -0.4
lemma: regard 1.2 reiterate 0.6 reject 1.4 rejection 0.9 relationship -0.4 relish 1.1 remain -0.9
lemma: remark 0.9 remember 1.5 remind 0.4 reminiscent -0.3 remove -0.5 renovate -0.5 rent -0.5 replace -0.8
lemma: replay 0.7 reply 0.5 report 0.8 reprimand 0.9 reprise 0.7 request 1.4 rescue -0.4 reserve -0.3
lemma: resolve -0.4 respect 0.6 respond 0.6 respondent 0.4 response 0.3 responsible -0.3 rest -0.5
lemma: restore -0.4 restrict 0.7 result -0.6 retain -0.5 return -0.5 retweete 0.9 reveal 1.6 revere 0.9
lemma: reversal 0.7 revile 1.1 ride -0.4 riff 0.5 right -0.5 rip 0.5 rise -0.6 risk -0.4 rival -0.4
lemma: role -0.6 round -0.3 rouse -0.5 rub -0.4 rule 1.3 ruling 0.5 run -0.9 rush -0.7 savage 0.9 save -0.5
lemma: say 0.5 schedule -1.0 scold 0.6 score -0.9 scramble -0.7 scrutiny 0.4 seal -0.4 seat -0.5
lemma: secretary -0.4 secure -0.8 see 0.6 seek 0.7 seem 1.0 select -0.4 sell -1.0 senator -0.3 send -0.9
lemma: sense 1.0 sentence 0.7 separate -0.6 series -0.5 serve -1.1 set -1.1 settle -0.4 shake -0.8
lemma: shape -0.5 sharpen -0.4 shed -0.3 shift -0.9 shock -0.4 short -0.3 shot -0.4 shout 0.5 show 0.8
lemma: shrug 0.3 side 0.9 sign 0.7 signal 0.6 similar -0.4 sing 0.4 single 1.0 sit -0.8 size 0.3
lemma: skeptical 1.3 sketch 0.6 slam 1.4 slat -0.5 slide 0.5 slow -0.4 smile -0.4 solidify -0.9 sort -0.3
lemma: sound 1.0 spar 0.8 spark -0.4 speak 0.5 spearhead -0.4 speculate 0.8 speculation 0.8 speech 0.7
lemma: spell 0.7 spend -1.8 spur -0.4 squabble 0.3 stag 0.6 stake -0.8 stance 0.9 star -0.6 start -1.1
lemma: statement 1.0 stay -0.5 steal -0.3 steel -0.5 steer -0.4 step -0.9 stir -0.5 stoke -0.4 stop -1.3
lemma: story 1.2 stream -0.4 stretch -0.4 strive 0.6 strong -0.4 struggle -1.0 study -0.6 stun -0.4
lemma: submit 0.4 succeed -0.4 success -0.3 sue 0.8 suffer -0.5 suggestion 1.2 summon -0.5 support 1.1
lemma: supporter 0.7 supportive 0.9 suppose -0.7 sure 0.4 surge -0.3 surpass -0.5 surrender 0.3
lemma: surrogate 0.4 surround -0.7 survey -1.0 survive -0.8 suspect 0.6 suspend -0.4 sustain -0.3
lemma: sweep -0.7 take -0.8 talk 1.6 tap -0.8 task -0.5 taunt 0.6 teach -0.5 team -0.3 tell -0.5 tend -0.9
lemma: term -0.4 test -0.6 testimony 0.5 thank 1.0 thing -0.4 think 1.4 thought 0.4 thousand -0.4
lemma: threat -0.3 threaten 0.8 thrust -0.5 tick 0.6 tie -0.6 tighten -0.5 time -0.7 title 0.5 top -0.7
lemma: total -0.4 touch 0.4 tout 0.9 trail -1.3 train -0.3 transform -0.7 transport -0.3 trap -0.3
lemma: trash 0.3 travel -0.5 trend 0.5 trigger -0.4 trip -0.5 trounce -0.8 trump -0.5 trust 0.5 try -1.3
lemma: turn -0.5 tweet 0.6 unable -0.4 undermine -0.7 underscore 0.6 understand 0.9 understanding 1.3
lemma: unify -0.4 unleash -0.4 unlikely -0.4 up 0.4 upend -0.4 use -1.4 usher -0.4 vent 0.4 version -0.4
lemma: victory -0.7 view 1.4 violate -0.5 vision 0.9 visit -1.3 voice 0.5 volunteer -0.5 vote 0.8
lemma: voter -0.6 vouch 1.3 vow 1.3 wait -0.8 walk -0.5 want 1.0 warm 0.3 warn 1.0 watch -0.6 wave -0.3
lemma: way -0.5 wear -0.8 week -0.3 weigh 0.6 welcome 0.3 widen -0.6 will 0.3 willing 0.5 win -2.0
lemma: wipe -0.3 wish 0.5 witness 1.0 woman -0.4 wonder 0.7 word 0.8 work -1.4 worried 1.1 worry 1.2
lemma: wound -0.3 wrest -0.4 year -0.3 zero 0.8
modal: ca -0.5 can -0.4 could -0.6 may -0.3 ought 0.4 should -1.0 wo -0.5
noun clause as: ROOT 0.8
noun clause by: NORP -0.3 PERSON 0.6 pronoun 0.4
noun clause of: VBN 0.3
noun clause: assertion 0.5 belief 0.7 complaint 0.9 debate -0.4 doubt 0.3 evidence 0.4 fact -0.7 hope 0.3
noun clause: possibility -0.6 sign -0.4 statement 0.6 suggestion 1.0
noun infinitive as: attr -0.4 dobj -0.4 pobj -0.3
noun infinitive by: nobody -0.4 pronoun 0.4
noun infinitive of: VB -0.5
noun infinitive tagged: NNP -0.4
noun infinitive words: 3 -0.6 6 -0.6
noun infinitive: ability -0.6 campaign -0.4 chance -0.4 decision 1.0 desire 0.6 name -0.5 order -0.6
noun infinitive: plan 0.7 pledge 0.7 promise 0.3 proposal 0.4 refusal 0.6
noun to as: advcl 0.5 appos -1.2 attr -0.3 conj -0.5 dep -0.3 nmod -0.6 npadvmod -0.3 pobj -0.6 relcl 0.3
noun to by: DATE -0.7 GPE -0.5 PROPN -0.4 nobody -0.5 noun -0.8 other+pronoun -0.7
noun to of: CD -1.1 JJ -0.7 JJS -0.4 NN -0.3 NNP -0.9 NNPS -0.8 NNS -0.7 PRP 0.6 VB 1.1 VBD 0.9 VBG 0.5
noun to of: VBN 0.4 VBP 0.6 VBZ 0.7
noun to tagged: NN -0.5 NNP -1.0 NNS -0.4
noun to words: 1 -0.7 2 -0.5 3 -0.4 6 -0.9
noun to: account_of 0.3 accusation_of 1.3 addition_to -0.3 advocate_for 0.8 ally_of 0.3 announcement_of 0.8
noun to: appearance_on -0.3 article_on 0.4 assessment_of 0.7 attack_against 1.3 attack_from -0.6
noun to: attack_in -0.7 attack_on 1.5 author_of -0.4 ban_on 0.5 bulwark_against 0.4 call_for 1.5
noun to: call_with -0.4 campaign_against 1.4 campaign_for -0.5 campaign_on -0.3 case_for 0.4 chance_of -0.3
noun to: chant_of 0.4 charge_of -0.3 comment_about 0.5 comment_from -0.7 concern_about 1.8
noun to: controversy_over 0.6 coverage_of 0.3 criticism_from -0.7 criticism_of 0.8 critique_of 0.8
noun to: day_of -0.3 debate_in -0.4 debate_on 0.8 debate_over 0.4 defense_of 0.8 detail_about 0.5
noun to: director_of -0.3 discussion_of 1.0 doubt_about 1.1 embrace_of 0.5 endorsement_from -0.4
noun to: endorsement_of 1.1 favor_of 1.9 fear_of 0.7 focus_on 0.7 footage_of 1.1 goal_of -0.4 half_of -0.3
noun to: hope_of 0.3 idea_of 0.3 information_about 0.7 interest_in 0.7 interview_with -0.5
noun to: investigation_into 0.4 issue_of 0.5 joke_about 0.6 kind_of -0.4 lawsuit_against 0.9 lead_among 0.4
noun to: look_at -0.6 lot_of -0.3 majority_of -0.4 margin_of -0.4 member_of -0.5 mention_of 0.8
noun to: message_of 0.9 name_about 1.2 name_for -0.7 name_in -1.0 name_of -0.7 name_on -0.4 name_over 0.4
noun to: number_of -0.5 opinion_of 1.0 opposition_to 1.6 part_of -0.7 percent_of -0.6 plan_for -0.4
noun to: position_of 0.4 position_on 0.7 president_of -0.4 preview_of 0.3 proponent_of 0.7
noun to: question_about 1.1 question_from -0.4 reference_to 0.7 rejection_of 0.9 report_on 0.5
noun to: reputation_as 0.5 request_for 0.4 response_to 0.5 return_to 0.4 role_in -0.4 rule_of -0.3
noun to: secretary_of -0.3 sense_of 0.5 series_of -0.4 share_of -0.4 show_of -0.4 side_of -0.4
noun to: speech_to -0.5 state_in -0.3 state_of -0.7 story_about 0.7 story_of 0.8 support_among -0.6
noun to: support_for 1.7 support_of 0.6 supporter_in -0.3 supporter_of 1.2 talk_about 0.9 talk_of 0.6
noun to: thank_to -0.5 thousand_of -0.3 victory_in -0.5 view_of 1.1 word_about 0.7 word_for 0.5
noun to: word_of -0.3 year_of -0.3
noun under: about -0.3 against -0.4 as -1.1 at -0.8 before 0.4 behind 0.3 bring 0.6 build -0.5 by -0.5
noun under: claim 1.1 complete 0.4 complicate 0.4 deliver 1.0 despite 0.4 drive 0.4 during -0.6 express 2.2
noun under: face -0.6 feel 0.8 file 0.5 follow -0.7 issue 0.5 keep 0.6 like -0.3 make 1.1 offer 1.3 on -0.4
noun under: over -0.5 play -0.3 present 0.7 prompt -0.5 provide 0.9 raise 0.5 reach 0.9 reflect -0.4
noun under: reject 0.5 release 0.6 renew 0.5 represent -0.4 secure -0.3 set 0.6 share 0.6 show 1.3
noun under: spark 0.6 take 0.6 through -0.4 trump 1.2 tweet 0.7 until -0.3 voice 0.8 win -1.1 with 0.4
noun under: write 0.4
object as: ROOT -0.3 aux -0.3 ccomp -0.6 csubj -0.7 nsubj -0.6 parataxis 0.4 pcomp -0.4
object by: DATE -0.4 PERCENT 0.5 PRODUCT -0.5 TIME 0.4 noun -0.7 other+pronoun -0.4
object of: CD -0.8 IN -0.7 JJ -0.4 JJR -1.3 NNP -0.7 NNPS -0.6 PRP -0.5 RB 0.3 VBN 0.5 VBP -0.4 VBZ -0.6
object of: WDT -0.3 WP -0.3
object tagged: VB -0.7 VBG -0.3
object words: 1 -1.0 2 -0.6 5 0.5
object: accept 0.8 accuse -0.5 acknowledge 0.8 activate -0.4 add -0.8 address 0.8 admit 0.5 advise -0.6
object: agree -0.5 alarm -0.3 announce 1.0 answer 0.5 appear 1.2 applaud 0.6 argue -0.6 articulate 0.8
object: ask -1.1 assail 0.7 assert 0.3 assure -0.9 attack 0.9 attend -0.5 attract -0.4 attribute -0.5
object: authorize 0.7 back 1.1 be -1.5 bear 0.4 become -0.8 begin -0.4 believe 0.7 bemoan 0.9 blame 0.3
object: blast 0.6 boast -0.8 bring -0.3 broadcast 0.6 brush 0.4 build -0.6 buy 0.3 call -0.6 cancel -0.3
object: capture -0.3 carry -0.3 cast -1.1 challenge 0.4 champion 0.4 change -0.7 characterize -0.5
object: choose 0.4 cite 0.8 clinch -0.3 coin 0.4 command -0.5 complete -0.3 complicate -0.3 concede 0.3
object: condemn 0.7 confirm 0.5 congratulate 0.6 contemplate 0.5 continue -0.4 contradict 0.6 cost -0.3
object: criticize 1.0 declare 0.8 decry 1.0 defend 1.3 denounce 1.2 deny 0.4 detail 0.4 devote -0.4
object: disavow 0.8 discover -0.3 discuss 1.5 dismiss 0.4 dispute 0.9 do -0.5 dominate -0.4 downplay 0.6
object: dub 0.7 earn -0.5 echo 0.6 embrace 0.8 emphasize 0.3 employ -0.4 end 0.4 endorse 2.3 enjoy -0.5
object: enter -0.6 establish 0.5 expand -0.4 experience -0.4 explain 0.9 exploit 0.8 explore 0.7 expose 0.6
object: express 0.5 face -0.8 favor 1.6 find -0.5 focus -0.7 follow 0.4 frame -0.5 fuel -0.4 fund -0.3
object: gain -0.4 get -0.7 give -0.4 go -0.3 hammer 0.9 have -1.0 hear 0.4 hit -0.6 host -0.4 ignore 0.7
object: include -0.7 increase -0.5 interrupt -0.4 interview -0.4 introduce 0.7 invoke 0.6 keep -0.3
object: kill -0.4 knock -0.4 know 0.5 label 0.3 lament 0.6 lead -0.6 leave -0.4 like 0.4 liken -0.5
object: lose -0.5 love 0.6 maintain -0.7 meet -0.5 mention 0.9 mock 1.1 name 0.9 note 0.7 obtain -0.4
object: offer 0.6 open -0.8 oppose 1.8 outline 0.8 oversee -0.3 own -0.3 pass 0.4 pay -0.7 persuade -0.6
object: place 0.3 pledge -0.5 point 0.5 pose -0.3 post 0.7 praise 0.7 predict 0.7 prefer 1.5 present -0.4
object: press -0.6 produce -0.3 promise -0.5 promote 0.6 propose 0.9 prove -0.4 provide -0.4 pull -0.4
object: pursue 0.5 put -0.5 question 1.4 rebuke 0.4 rebut 0.8 receive -0.4 recite 0.9 recognize 0.6
object: recommend 0.5 recount 1.0 reduce -0.5 register -0.3 reiterate 0.9 reject 1.0 release 0.7
object: remain -0.6 remember 0.6 remind 0.8 repeat 0.6 report 0.4 require -0.6 resist 0.8 restrict 1.2
object: retweete 0.5 reveal 0.8 revisit 0.4 rip 0.7 roll -0.5 say 0.6 score -0.3 secure -0.5 see 0.4
object: seek 1.0 seem 0.4 seize -0.4 send -0.6 share 0.8 shift -0.4 shoot -0.4 shore -0.3 shrug 0.7
object: slam 0.4 speak -0.3 spend -0.7 spot 0.5 start -0.5 state 1.0 step -0.3 stress 0.9 suggest 0.7
object: support 1.4 survive -0.3 take -1.1 talk 0.4 tell -1.6 thank 0.6 think -0.4 threaten 0.6 throw -0.4
object: title 0.9 tout 1.1 trade -0.3 turn -0.5 tweet -0.7 urge -0.5 use 0.4 vote 0.6 walk 0.6 want 0.9
object: warn -0.9 watch 0.5 wave -0.4 wear -0.5 welcome 0.6 widen -0.3 win -1.1 withdraw 0.8 withhold 0.4
object: witness 0.8 write -0.4
partly: accused 0.6 adjective+to -0.4 as 0.5 complement 0.5 inserted 0.4 noun+to 0.3 predicate 0.4
passive as: ccomp -0.6 pcomp -0.7
passive by: CARDINAL 0.6 PERCENT 1.0 nobody -0.7 noun -0.8
passive of: DT 0.6 NNP -0.5 PRP -0.5 WP -0.5
passive tagged: VBN -0.3
passive words: 1 -0.7 2 -0.4 6 0.6
passive: accuse -0.4 adopt 0.3 announce 0.6 ask -1.3 cast -0.3 charge 0.3 conduct -0.3 confirm 0.4
passive: consider 0.8 declare -0.3 design -0.3 disclose 0.3 echo 0.9 elect -0.4 expect -1.6 intend -0.4
passive: introduce 0.4 meet 0.8 mention 0.7 name 0.9 raise 0.3 release 0.9 report 0.6 say -0.4 share 0.4
passive: shoot -0.3 update -0.4
predicate as: acl -0.5 csubj -0.4 relcl -0.5 xcomp -0.4
predicate by: ADJ 0.6 CARDINAL -0.5 VERB -0.4 noun -0.5 other+pronoun -0.3
predicate of: CD -1.0 IN -0.6 JJ -0.4 NNS -0.4
predicate tagged: VB -0.5 VBD -0.3 VBG -0.4 VBP 0.4
predicate words: 2 -0.6 3 -0.5 6 -0.4
predicate: accuse 1.5 add -0.5 appoint 0.7 ask 0.7 attribute 0.6 back 0.4 bar 0.5 be -1.2 beat -0.4
predicate: blame 0.9 blast 0.5 buy -0.4 call 0.8 cast 0.5 celebrate -0.3 challenge 0.5 characterize 0.5
predicate: cite 1.2 claim -0.6 compare 0.6 continue -0.3 contrast 0.4 create -0.3 credit 0.7 criticize 0.8
predicate: defeat -0.3 defend 0.7 deny 0.3 describe 1.2 dismiss 0.9 distance -0.6 draw -0.6 elevate -0.3
predicate: encourage 1.1 end -0.3 express 0.6 face -0.3 favor -0.4 focus -0.4 follow -0.5 frame 0.5
predicate: get -0.4 highlight 0.6 hire 0.6 identify 0.4 include 0.5 join -0.5 keep -0.5 knock 1.0 know -0.4
predicate: launch -0.5 lay 0.4 leave -0.5 list 0.8 lose -0.3 make -0.8 mark 0.4 mention 0.3 mock 0.5
predicate: name 1.0 need -0.3 nominate 1.0 open -0.4 oppose 0.6 order 1.3 paint 0.7 persuade 0.6 place -0.3
predicate: play -0.5 portray 0.7 position 0.4 post -0.8 praise 0.3 pressure 0.5 promise 0.4 promote 0.6
predicate: prompt -0.5 propose 0.6 push -0.5 put -0.6 quote 0.7 recall 0.6 receive -0.4 reference 0.3
predicate: release -0.5 remind -0.5 replace -0.3 request 0.4 require 0.6 return -0.3 see 1.2 seem 0.6
predicate: send -0.7 show 0.6 sign 0.5 slam 0.6 spend -0.6 sue 0.3 take -1.0 tell -0.9 thank 0.6 throw -0.5
predicate: trail -0.3 turn -0.5 urge 1.3 use -0.5 view 0.4 vote -0.4 win -0.7 write -0.3
saying: accused 0.4 as 1.3 clause 1.4 complement 1.3 expected 0.7 fronted 1.4 infinitive 1.0 inserted 1.4
saying: noun+clause 0.5 noun+infinitive 1.1 noun+to 0.6 object 0.9 passive 1.1 predicate 0.6 to 0.4
speaker: ADV -0.8 AUX -0.6 DATE -0.5 FAC -0.4 GPE -0.7 MONEY -0.4 NUM -0.5 VERB -1.2 WORK_OF_ART -0.7
speaker: ability -0.4 action -0.3 actress 0.4 ad 0.7 advance -0.3 advocate 0.7 agency 1.0 agenda -0.4
speaker: agent -0.5 aide 0.6 all 0.4 ally 0.5 analysis 0.4 analyst 1.0 appeal 0.4 appearance -0.5
speaker: approach -0.5 area 0.6 argument -0.5 army -1.0 article 0.4 attempt 0.4 attorney 0.5 audience 0.5
speaker: average 0.4 backer 0.7 baggage -0.4 bank -0.7 base 0.9 batch 0.4 bloc -0.4 bluster 0.6
speaker: business -0.4 businessman -0.4 camp 0.7 casino -0.6 chairman 0.4 challenge -0.7 chance -0.5
speaker: checker -0.4 chief 0.5 city 0.3 coalition -0.4 college -0.5 commentator 0.4 community 0.6
speaker: conference -0.5 confrontation -0.4 contender 0.4 controversy -0.5 convention -0.6 conversation 0.4
speaker: corporation 0.4 count 0.5 country -0.7 critic 0.9 danger -0.4 daughter 0.5 debate -0.4
speaker: decision -0.9 delegate -0.4 demonstrator 1.0 diplomat 0.7 discovery -0.5 district 0.5 document 0.6
speaker: dollar 0.5 drive -0.3 dynamic -0.4 economist 0.8 editorial 1.0 effort -0.9 email 0.9 employer -0.5
speaker: endorsement -0.4 equation -0.4 estimate 0.7 everyone 0.6 evidence -0.4 executive 0.6 expert 0.9
speaker: face -0.4 fact -0.4 faction 0.5 fan 0.7 figure -0.4 filibuster -0.4 filing 0.4 first+person -0.4
speaker: focus 0.4 footage 0.4 fringe -0.3 function -0.4 fund 0.5 generation 0.6 goal 0.4 governor 0.4
speaker: graduate -0.5 group 0.6 guy 0.5 handful 0.3 head -0.5 heckler -0.5 himself 0.4 history 0.3
speaker: hope 1.3 husband 0.5 image 0.4 impact -0.4 incident -0.5 industry 0.5 initiative -0.7 insider 0.6
speaker: investigation 0.4 investor 0.5 issue -0.7 it -0.6 job -0.5 jock -0.5 kid -0.4 kind 0.7 lack 0.4
speaker: lawmaker 0.7 lawsuit 0.6 lead -0.4 leader 0.7 legislation 0.4 legislator 0.9 legislature 1.0
speaker: life -0.3 lion 1.2 majority 0.5 manager 0.5 mark -0.4 market -0.4 mate 0.3 mayor 0.5 measure -0.8
speaker: meeting -0.5 member 0.3 message 0.6 millennial 0.9 minister 0.3 mistake -0.3 model 0.3
speaker: moderate -0.3 moment -0.3 money -0.3 mother 0.8 movement -0.4 name -0.4 narrator 0.3 naysayer 0.3
speaker: news 0.4 newspaper 0.5 nobody -0.6 nothing 0.4 odd -0.3 office 0.5 officer 0.3 official 0.6
speaker: one 0.4 operative 0.8 opportunity -0.4 order 0.5 organization 0.4 other 0.6 owner 0.4 page 0.6
speaker: paper 0.7 part -0.9 partner 0.4 percentage 0.7 person -0.4 platform 0.3 politician 0.6 poll 0.9
speaker: polling 0.7 popularity -0.7 populism -0.5 position -0.4 potential -0.6 power -0.6 precedent 1.4
speaker: pressure -0.7 primary -0.9 prince 0.4 principle -0.5 problem -0.4 program -0.6 progressive 0.4
speaker: protest 0.3 public -0.5 publisher -0.3 push -0.5 race -0.7 rally 0.6 reality -0.4 record 0.3
speaker: referendum -0.6 refusal -0.3 remark -0.4 report 0.6 researcher 0.5 rest -0.4 result 0.4
speaker: revenue -0.4 review 0.4 rhetoric 0.3 rival 0.5 rule -0.4 sander 0.5 scale -0.3 scientist 0.4
speaker: screen -0.4 secretary 0.4 sense -0.4 sentiment -0.4 share -0.5 shift -0.4 showing -0.4 sister 0.4
speaker: site -0.4 soldier 0.5 some 0.5 someone -0.5 source 0.3 specialist -0.3 spending -0.4 spokesman 0.4
speaker: spokeswoman 0.4 spot 0.7 staff 0.5 standing -0.4 statement 0.6 stop -0.5 strategy 0.5 student -0.4
speaker: study 1.1 success -0.5 superdelegate 0.4 survey 0.6 system -0.4 tactic -0.4 target -0.4 tax -0.4
speaker: team 0.3 territory -0.3 that -0.7 these -0.3 thing -0.5 this -1.0 those -0.5 tinder 0.3 tone -0.5
speaker: trade -0.4 troop -0.4 tweet 0.6 union 0.6 user -0.6 value -0.4 version 0.7 video 0.9 view -0.3
speaker: viewer -0.4 waiver -0.4 what -0.5 which -0.5 who -0.5 whoever -0.4 win -0.6 worker 0.3 world -0.4
speaker: writer 0.8 x 0.9
to as: ROOT -0.6 acl -0.7 advcl -0.3 ccomp -0.5 conj -0.5 dobj -0.4 pcomp -0.4 pobj 0.4 prep -1.1
to as: xcomp -0.4
to by: ADJ -0.6 FAC 0.3 GPE -0.5 ORG -0.5 noun -0.8 other+pronoun -0.5
to of: CD -1.5 IN -0.5 JJ -0.9 JJS -0.4 NN -0.4 NNP -0.6 NNS -0.5 PRP 1.0 RB -0.9 VB 1.3 VBP -0.4 VBZ 0.4
to of: WDT -0.3 WP -0.3
to tagged: VB -0.5 VBD -0.6 VBG -0.6 VBP -0.3 VBZ -0.6
to words: 1 -1.3 2 -0.7 5 0.4 6 0.5
to: accuse_in -0.6 add_in -0.3 add_to -0.5 advise_on 0.6 advocate_for 1.1 agree_on 1.2 agree_with 1.5
to: aim_at 1.0 align_with 0.7 announce_on -0.5 apologize_for 1.3 appear_at -0.3 appear_in -0.4
to: appear_on -0.4 argue_for 0.5 ask_about 2.0 ask_after -0.4 ask_during -0.6 ask_for 2.2 ask_in -0.8
to: assign_to 0.3 assure_of 1.1 attack_in -0.5 back_in -0.5 balk_at 1.2 base_on -0.3 be_about 1.4
to: be_against 1.3 be_among -0.4 be_at -0.5 be_for 0.5 be_in -0.9 be_of 0.7 be_over 0.4 begin_with 0.3
to: believe_in 1.0 blame_for -0.3 blame_on -0.5 boast_about 0.5 boast_of 0.8 brag_about 1.1
to: build_around 0.4 call_for 2.3 call_in -0.4 call_to -0.4 campaign_against 1.2 campaign_for 1.7
to: campaign_in -0.4 care_about 0.9 cast_for 1.1 cast_in -0.4 cast_on 0.6 center_on 0.6 characterize_as 0.3
to: charge_with 0.5 cite_as -0.5 cite_in -0.5 come_against 1.5 come_from -0.5 come_in -0.6 come_with 0.6
to: comment_on 1.4 commit_to 0.7 compare_with -0.7 complain_about 0.9 continue_on 0.8 count_on 0.6
to: criticize_in -0.4 criticize_on -0.4 declare_in -0.4 decline_in -0.3 defend_as -0.3 describe_in -0.8
to: devote_to 0.3 discuss_in -0.3 dismiss_as -0.3 distance_from 1.7 double_on 0.9 draw_to 1.0
to: emerge_as -0.3 end_with 0.3 endorse_in -0.5 engage_in 0.4 explain_in 0.5 express_in -0.5 face_for 0.5
to: fall_for 0.4 find_with 0.4 focus_on 1.9 follow_in 0.3 get_in 0.3 give_for 0.3 give_to 0.5 go_after 1.2
to: go_for 0.4 go_in -0.4 go_to -0.5 have_as 0.4 hint_at 1.0 hit_for 0.4 hit_on 0.6 hold_on 1.1 hop_for 1.0
to: identify_with 0.6 insist_on 0.5 know_about 1.0 know_as 1.4 know_for 1.3 know_to -0.3 land_at 0.3
to: lash_at 1.0 lay_in -0.4 lead_with 0.3 look_for 0.6 look_in -0.4 look_like 0.5 look_to 0.8 make_to 0.8
to: mean_for 0.3 meet_with -0.4 mention_by -0.3 mention_in -0.5 note_in -0.6 offer_to 0.5 open_about 1.1
to: pay_to 1.2 point_as 0.7 point_at 0.4 point_in -0.4 point_to 0.9 portray_as 0.5 praise_for -0.3
to: prepare_for 0.5 propose_in -0.4 provide_with 0.4 push_for 2.0 push_on 1.1 put_on 0.8 question_in -0.5
to: rail_against 1.1 refer_as 1.2 refer_to 1.4 reflect_on 0.5 regard_as 1.1 rely_on 0.6 report_from -0.4
to: report_in -0.5 report_on -0.4 respond_to 1.2 run_on 0.3 say_about 1.4 say_after -0.9 say_at -1.3
to: say_despite -0.6 say_during -0.7 say_in -1.3 say_of -0.6 say_on -0.7 see_as 0.6 seek_in -0.4
to: seem_like 1.6 seize_on 0.7 sentence_to -0.3 shift_to 0.6 show_at -0.3 show_in -0.5 show_on -0.4
to: show_with -0.7 side_with 1.5 sign_for -0.5 speak_about 2.9 speak_at -0.7 speak_before -0.3
to: speak_in -0.7 speak_of 2.0 speak_on -0.3 speak_to -0.3 split_on 0.6 stand_by 1.3 stand_in -0.5
to: stand_on 0.7 start_with 0.6 stick_to 0.9 stump_for 0.3 support_by -0.3 support_in -0.4 switch_to 0.3
to: take_as 0.3 take_at 2.4 take_for 0.9 take_in 0.4 take_with 1.3 talk_about 2.0 talk_in -0.5 talk_on -0.4
to: talk_to -0.6 tell_after -0.3 tell_by 0.5 tell_in -0.4 tell_on -0.3 think_about 1.5 think_in -0.3
to: think_of 0.4 throw_behind 1.5 throw_to 0.7 touch_on 1.3 turn_against 0.8 turn_to 1.6 unload_on 0.4
to: vie_for 0.7 view_as 0.5 vote_against 1.3 vote_for 2.3 vote_in -0.5 vote_on -0.3 vouch_for 1.6
to: vow_in -0.5 warn_against 1.1 warn_of 1.2 weigh_on 1.1 worry_about 0.8 write_about 1.0 write_at -0.3
to: write_in -0.8 write_to -0.4
told as: ROOT -0.3
told words: 4 -0.6
wholly: as 0.7 clause -0.5 fronted 0.3 infinitive -0.4 inserted 0.8 noun+to 0.6 object 0.4 predicate -0.6
wholly: to 0.8
work: according -0.6 accused -0.7 adjective+to 0.3 complement -0.7 expected 0.3 infinitive 0.6 object 0.4
work: predicate -0.6
"""


def _read(table: str) -> Iterator[tuple[str, float]]:
    for line in table.split("\n"):
        group, _, entries = line.partition(": ")
        cells = entries.split()
        for value, weight in zip(cells[::2], cells[1::2], strict=True):
            yield f"{group}: {value.replace('+', ' ')}", float(weight)


WEIGHTS: dict[str, float] = dict(_read(_TABLE))
"""The weight of each feature, by its name as `weighing.features` gives it."""
