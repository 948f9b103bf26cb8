<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Your data</source>
        <translation>Eich data</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Trwydded</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it. It comes without warranty.</source>
        <translation>Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach. Cewch ei defnyddio, ei hastudio, ei rhannu a’i newid. Daw heb warant.</translation>
    </message>
    <message>
        <source>Choose the answer with this number</source>
        <translation>Dewis yr ateb â’r rhif hwn</translation>
    </message>
    <message>
        <source>Move between the answers</source>
        <translation>Symud rhwng yr atebion</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation>Dod yn ôl at hwn</translation>
    </message>
    <message>
        <source>Go to the next unanswered question</source>
        <translation>Mynd i’r cwestiwn nesaf heb ei ateb</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on to the next question</source>
        <translation>Mynd ymlaen i’r cwestiwn nesaf</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Ysgrifennu nodyn</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>While answering</source>
        <translation>Wrth ateb</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>A self-assessment for agencies that must share information: are they ready to share, and do they trust each other enough to do it?</source>
        <translation>Hunanasesiad i asiantaethau y mae’n rhaid iddynt rannu gwybodaeth: a ydynt yn barod i rannu, ac a ydynt yn ymddiried digon yn ei gilydd i wneud hynny?</translation>
    </message>
    <message>
        <source>Everything you enter stays in the one file you chose. The program does not use the network. It shows nobody, you included, what one member of staff answered.</source>
        <translation>Mae popeth a roddwch yn aros yn yr un ffeil a ddewisoch. Nid yw’r rhaglen yn defnyddio’r rhwydwaith. Nid yw’n dangos i neb, gan gynnwys chi, beth atebodd un aelod o staff.</translation>
    </message>
</context>
<context>
    <name>ActionCalendar</name>
    <message>
        <source>Done: %1</source>
        <comment>an action</comment>
        <translation>Wedi’i wneud: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Perchennog: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statws: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partner: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Cwestiwn: %1</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <comment>an agency</comment>
        <translation>Camau gweithredu %1</translation>
    </message>
</context>
<context>
    <name>ActionChapter</name>
    <message>
        <source>Every action, and whether the answer it was meant to move did</source>
        <translation>Pob cam gweithredu, ac a symudodd yr ateb y bwriadwyd iddo ei symud</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Meant to move</source>
        <translation>I symud</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heading of a column of days</comment>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Answer since</source>
        <translation>Ateb ers hynny</translation>
    </message>
    <message>
        <source>The latest answer since the action was made, beside the one before.</source>
        <translation>Yr ateb diweddaraf ers gwneud y cam gweithredu, wrth ochr yr un cynt.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <comment>a day</comment>
        <translation>Camau gweithredu ar %1</translation>
    </message>
    <message>
        <source>All are done or dropped.</source>
        <translation>Mae pob un wedi’i wneud neu wedi’i ollwng.</translation>
    </message>
    <message>
        <source>None is overdue, and none is due within two weeks.</source>
        <translation>Nid oes un yn hwyr, nac un i’w wneud o fewn pythefnos.</translation>
    </message>
</context>
<context>
    <name>ActionColumns</name>
    <message>
        <source>No.</source>
        <comment>heading of a column of numbers</comment>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Answer since then</source>
        <translation>Ateb ers hynny</translation>
    </message>
    <message>
        <source>Sample: invented data</source>
        <translation>Sampl: data dychmygol</translation>
    </message>
    <message>
        <source>Keep until %1</source>
        <comment>a day</comment>
        <translation>Cadw tan %1</translation>
    </message>
</context>
<context>
    <name>ActionCsv</name>
    <message>
        <source>Marking</source>
        <translation>Marc diogelu</translation>
    </message>
</context>
<context>
    <name>ActionLines</name>
    <message>
        <source>%1: ‘%2’ then, ‘%3’ now</source>
        <comment>better or worse; answers</comment>
        <translation>%1: ‘%2’ bryd hynny, ‘%3’ nawr</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Sample: invented data</source>
        <translation>Sampl: data dychmygol</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>Nid oes camau gweithredu eto.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statws: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Dyddiad: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Perchennog: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partner: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Cwestiwn: %1</translation>
    </message>
    <message>
        <source>From the round %1</source>
        <translation>O’r rownd %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nodyn: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>a due day, an owner</comment>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>Ers hynny: %1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>Open</source>
        <comment>an action</comment>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Being done</source>
        <comment>an action</comment>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action</comment>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>an action</comment>
        <translation>Wedi’i ollwng</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>an answer</comment>
        <translation>Gwell</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>an answer</comment>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Worse</source>
        <comment>an answer</comment>
        <translation>Gwaeth</translation>
    </message>
    <message>
        <source>No due day yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Dim perchennog eto</translation>
    </message>
    <message>
        <source>Not answered again yet</source>
        <translation>Heb ei ateb eto ers hynny</translation>
    </message>
</context>
<context>
    <name>ActionVerb</name>
    <message>
        <source>name the action&apos;s ID, as &quot;action list&quot; shows it</source>
        <translation>enwch ID y cam gweithredu, fel y mae &quot;action list&quot; yn ei ddangos</translation>
    </message>
    <message>
        <source>an action&apos;s ID is a whole number, not &quot;%1&quot;</source>
        <translation>rhif cyfan yw ID cam gweithredu, nid &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--status takes open, doing, done or dropped, not &quot;%1&quot;</source>
        <translation>mae --status yn cymryd open, doing, done neu dropped, nid &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Added action %1.</source>
        <translation>Ychwanegwyd cam gweithredu %1.</translation>
    </message>
    <message>
        <source>say what to change: what is given is what the action says already</source>
        <translation>dywedwch beth i’w newid: yr hyn a roddwyd yw’r hyn y mae’r cam gweithredu yn ei ddweud eisoes</translation>
    </message>
    <message>
        <source>Changed action %1.</source>
        <translation>Newidiwyd cam gweithredu %1.</translation>
    </message>
    <message>
        <source>Removed action %1.</source>
        <translation>Tynnwyd cam gweithredu %1.</translation>
    </message>
    <message>
        <source>unexpected argument: put names with spaces in quotation marks</source>
        <translation>gair annisgwyl: rhowch enwau sydd â bylchau mewn dyfynodau</translation>
    </message>
    <message>
        <source>say what to do: list, add, set, remove or export</source>
        <translation>dywedwch beth i’w wneud: list, add, set, remove neu export</translation>
    </message>
    <message>
        <source>list, add, set, remove or export</source>
        <translation>list, add, set, remove neu export</translation>
    </message>
    <message>
        <source>the action&apos;s number, as list shows it</source>
        <translation>rhif y cam gweithredu, fel y mae list yn ei ddangos</translation>
    </message>
    <message>
        <source>what is to be done, on one line</source>
        <translation>yr hyn sydd i’w wneud, ar un llinell</translation>
    </message>
    <message>
        <source>id of the question whose answer it is meant to move</source>
        <translation>id y cwestiwn y bwriedir iddo symud ei ateb</translation>
    </message>
    <message>
        <source>the partner it is about</source>
        <translation>y partner y mae’n ymwneud ag ef</translation>
    </message>
    <message>
        <source>a role, not a person&apos;s name</source>
        <translation>rôl, nid enw person</translation>
    </message>
    <message>
        <source>the day, as YYYY-MM-DD</source>
        <translation>y diwrnod, fel YYYY-MM-DD</translation>
    </message>
    <message>
        <source>open, doing, done or dropped</source>
        <translation>open, doing, done neu dropped</translation>
    </message>
    <message>
        <source>anything else; may have lines</source>
        <translation>unrhyw beth arall; gall fod ar sawl llinell</translation>
    </message>
    <message>
        <source>the round it was made from; the latest if none is named</source>
        <translation>y rownd y gwnaed ef ohoni; yr un ddiweddaraf os na enwir un</translation>
    </message>
    <message>
        <source>of export: a file that ends in .csv, .xlsx or .ics</source>
        <translation>gydag export: ffeil sy’n gorffen â .csv, .xlsx neu .ics</translation>
    </message>
    <message>
        <source>list, add, change, remove and export actions</source>
        <translation>rhestru, ychwanegu, newid, tynnu ac allforio camau gweithredu</translation>
    </message>
    <message>
        <source>An action stays until you remove it: one that is not done is still there in the next round. &quot;none&quot; as a day, partner or question takes away what there was. A calendar (.ics) has the actions with a due day.</source>
        <translation>Mae cam gweithredu’n aros nes i chi ei dynnu: mae un nad yw wedi’i wneud yno o hyd yn y rownd nesaf. Mae &quot;none&quot; fel diwrnod, partner neu gwestiwn yn tynnu’r hyn a oedd yno. Mewn calendr (.ics) mae’r camau gweithredu sydd â dyddiad.</translation>
    </message>
    <message>
        <source>list --format json writes format, agency, sample, marking, retain_until and actions: id, text, item, about, owner, due, status, note, round, movement (not-seen-yet, better, same, worse or cannot-say). What there is none of is null.</source>
        <translation>Mae list --format json yn ysgrifennu format, agency, sample, marking, retain_until ac actions: id, text, item, about, owner, due, status, note, round, movement (not-seen-yet, better, same, worse neu cannot-say). Null yw’r hyn nad oes dim ohono.</translation>
    </message>
</context>
<context>
    <name>ActionWorkbook</name>
    <message>
        <source>Actions of %1</source>
        <comment>an agency</comment>
        <translation>Camau gweithredu %1</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>Weight</source>
        <translation>Pwysau</translation>
    </message>
    <message>
        <source>How much the line counts beside the others of the same section.</source>
        <translation>Faint y mae’r llinell yn ei gyfrif wrth ochr y lleill yn yr un adran.</translation>
    </message>
    <message>
        <source>%1 (reverse-scored)</source>
        <translation>%1 (wedi’i sgorio o chwith)</translation>
    </message>
    <message>
        <source>%1: every answer</source>
        <translation>%1: pob ateb</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
    <message>
        <source>What the answer scores; empty where it does not count.</source>
        <translation>Sgôr yr ateb; gwag lle nad yw’n cyfrif.</translation>
    </message>
    <message>
        <source>%1: every answer, and what it scores out of 100</source>
        <translation>%1: pob ateb, a’i sgôr allan o 100</translation>
    </message>
</context>
<context>
    <name>BackWords</name>
    <message>
        <source>‹ Home</source>
        <translation>‹ Hafan</translation>
    </message>
    <message>
        <source>Back to Home</source>
        <translation>Yn ôl i’r Hafan</translation>
    </message>
    <message>
        <source>‹ Assessment</source>
        <translation>‹ Asesiad</translation>
    </message>
    <message>
        <source>Back to the assessment</source>
        <translation>Yn ôl i’r asesiad</translation>
    </message>
    <message>
        <source>‹ Results</source>
        <translation>‹ Canlyniadau</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Yn ôl i’r canlyniadau</translation>
    </message>
    <message>
        <source>‹ Compare</source>
        <translation>‹ Cymharu</translation>
    </message>
    <message>
        <source>Back to comparing</source>
        <translation>Yn ôl i gymharu</translation>
    </message>
    <message>
        <source>‹ Actions</source>
        <translation>‹ Camau gweithredu</translation>
    </message>
    <message>
        <source>Back to the actions</source>
        <translation>Yn ôl i’r camau gweithredu</translation>
    </message>
    <message>
        <source>‹ Partners and rounds</source>
        <translation>‹ Partneriaid a rowndiau</translation>
    </message>
    <message>
        <source>Back to partners and rounds</source>
        <translation>Yn ôl at bartneriaid a rowndiau</translation>
    </message>
    <message>
        <source>‹ Check your answers</source>
        <translation>‹ Gwirio eich atebion</translation>
    </message>
    <message>
        <source>Back to checking your answers</source>
        <translation>Yn ôl i wirio eich atebion</translation>
    </message>
    <message>
        <source>‹ Statements</source>
        <translation>‹ Gosodiadau</translation>
    </message>
    <message>
        <source>Back to the statements</source>
        <translation>Yn ôl i’r gosodiadau</translation>
    </message>
    <message>
        <source>‹ Questionnaires</source>
        <translation>‹ Holiaduron</translation>
    </message>
    <message>
        <source>Back to the questionnaires</source>
        <translation>Yn ôl i’r holiaduron</translation>
    </message>
    <message>
        <source>‹ Partnership</source>
        <translation>‹ Partneriaeth</translation>
    </message>
    <message>
        <source>Back to the partnership</source>
        <translation>Yn ôl i’r bartneriaeth</translation>
    </message>
</context>
<context>
    <name>BlocksText</name>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
</context>
<context>
    <name>BoardNumbers</name>
    <message>
        <source>No clear change since the last round.</source>
        <translation>Dim newid clir ers y rownd ddiwethaf.</translation>
    </message>
    <message>
        <source>%1 up since the last round.</source>
        <translation>%1 yn uwch ers y rownd ddiwethaf.</translation>
    </message>
    <message>
        <source>%1 down since the last round.</source>
        <translation>%1 yn is ers y rownd ddiwethaf.</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
    <message>
        <source>%1: %2 out of 100, %3.</source>
        <translation>%1: %2 allan o 100, %3.</translation>
    </message>
    <message>
        <source>the other agency</source>
        <translation>yr asiantaeth arall</translation>
    </message>
    <message>
        <source>Held by a must-have that is not met (%1): %2</source>
        <translation>Wedi’i ddal gan ofyniad hanfodol nas bodlonir (%1): %2</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>The median; agencies from %1 to %2.</source>
        <translation>Y canolrif; asiantaethau o %1 i %2.</translation>
    </message>
    <message>
        <source>Trust in each other</source>
        <translation>Ymddiriedaeth yn ein gilydd</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>an agency</source>
        <translation>asiantaeth</translation>
    </message>
    <message>
        <source>Asked with %1.</source>
        <translation>Gofynnwyd gyda %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pair(s)</source>
        <translation>
            <numerusform>%1: %n pâr</numerusform>
            <numerusform>%1: %n pâr</numerusform>
            <numerusform>%1: %n pâr</numerusform>
            <numerusform>%1: %n pâr</numerusform>
            <numerusform>%1: %n pâr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies are too many for a grid here: it follows this page.</source>
        <translation>
            <numerusform>Mae %n asiantaeth yn ormod i grid yma: mae’n dilyn y dudalen hon.</numerusform>
            <numerusform>Mae %n asiantaeth yn ormod i grid yma: mae’n dilyn y dudalen hon.</numerusform>
            <numerusform>Mae %n asiantaeth yn ormod i grid yma: mae’n dilyn y dudalen hon.</numerusform>
            <numerusform>Mae %n asiantaeth yn ormod i grid yma: mae’n dilyn y dudalen hon.</numerusform>
            <numerusform>Mae %n asiantaeth yn ormod i grid yma: mae’n dilyn y dudalen hon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who understands whom</source>
        <translation>Pwy sy’n deall pwy</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Y bylchau mwyaf</translation>
    </message>
    <message>
        <source>No two agencies see anything two steps or more apart in a section worth a look.</source>
        <translation>Nid oes dwy asiantaeth sy’n gweld dim byd ddau gam neu fwy ar wahân mewn adran sy’n werth golwg.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an influence, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of brake, which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Agreed brakes</source>
        <translation>Rhwystrau y cytunir arnynt</translation>
    </message>
    <message>
        <source>Unseen brakes</source>
        <translation>Rhwystrau nas gwelwyd</translation>
    </message>
    <message>
        <source>Imagined brakes</source>
        <translation>Rhwystrau tybiedig</translation>
    </message>
    <message>
        <source>What helps and hinders</source>
        <translation>Beth sy’n helpu ac yn rhwystro</translation>
    </message>
    <message>
        <source>Nobody has released what helps and hinders.</source>
        <translation>Nid oes neb wedi rhyddhau beth sy’n helpu ac yn rhwystro.</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>I’w ganfod</translation>
    </message>
    <message>
        <source>the other agency</source>
        <translation>yr asiantaeth arall</translation>
    </message>
    <message>
        <source>“Don’t know” %1 of %2 times</source>
        <translation>“Ddim yn gwybod” %1 o %2 o weithiau</translation>
    </message>
    <message>
        <source>Nothing was answered “don’t know”.</source>
        <translation>Ni atebwyd “ddim yn gwybod” i ddim byd.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>to move: %1</source>
        <translation>i symud: %1</translation>
    </message>
    <message>
        <source>Three actions</source>
        <translation>Tri cham gweithredu</translation>
    </message>
    <message>
        <source>No agency released an action with a day by which it is done.</source>
        <translation>Ni ryddhaodd yr un asiantaeth gam gweithredu â diwrnod i’w gwblhau.</translation>
    </message>
    <message>
        <source>Last round’s actions</source>
        <translation>Camau gweithredu’r rownd ddiwethaf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>None is known of an earlier round.</source>
        <translation>Nid oes yr un yn hysbys o rownd gynharach.</translation>
    </message>
    <message>
        <source>Five sentences to say together</source>
        <translation>Pum brawddeg i’w dweud gyda’ch gilydd</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>coverage, versions</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Where each agency stands cannot be shown: none released both readiness and trust.</source>
        <translation>Ni ellir dangos ble mae pob asiantaeth yn sefyll: ni ryddhaodd yr un barodrwydd ac ymddiriedaeth.</translation>
    </message>
</context>
<context>
    <name>BoardTables</name>
    <message>
        <source>Agencies in alphabetical order</source>
        <translation>Asiantaethau yn nhrefn yr wyddor</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
    <message>
        <source>Trust given</source>
        <translation>Ymddiriedaeth a roddir</translation>
    </message>
    <message>
        <source>Trust received</source>
        <translation>Ymddiriedaeth a dderbynnir</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>What two agencies say of each other</source>
        <translation>Beth mae dwy asiantaeth yn ei ddweud am ei gilydd</translation>
    </message>
    <message>
        <source>First agency</source>
        <translation>Asiantaeth gyntaf</translation>
    </message>
    <message>
        <source>Second agency</source>
        <translation>Ail asiantaeth</translation>
    </message>
    <message>
        <source>First about second</source>
        <translation>Y gyntaf am yr ail</translation>
    </message>
    <message>
        <source>Second about first</source>
        <translation>Yr ail am y gyntaf</translation>
    </message>
    <message>
        <source>Working level</source>
        <translation>Lefel weithio</translation>
    </message>
    <message>
        <source>What helps and hinders, over all pairs</source>
        <translation>Beth sy’n helpu ac yn rhwystro, dros bob pâr</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Dylanwad</translation>
    </message>
    <message>
        <source>Hinders</source>
        <translation>Yn rhwystro</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Yn helpu</translation>
    </message>
    <message>
        <source>Agreed brake</source>
        <translation>Rhwystr y cytunir arno</translation>
    </message>
    <message>
        <source>Unseen brake</source>
        <translation>Rhwystr nas gwelwyd</translation>
    </message>
    <message>
        <source>Imagined brake</source>
        <translation>Rhwystr tybiedig</translation>
    </message>
    <message>
        <source>an agency</source>
        <translation>asiantaeth</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the other agency</source>
        <translation>yr asiantaeth arall</translation>
    </message>
    <message>
        <source>We are %1: our arrangements are %2 and our trust in each other is %3, on answers from %4 of %5 agencies.</source>
        <translation>Rydym yn %1: mae ein trefniadau yn %2 a’n hymddiriedaeth yn ein gilydd yn %3, ar sail atebion gan %4 o %5 o asiantaethau.</translation>
    </message>
    <message numerus="yes">
        <source>We are held back by %1 at %n agencies, and until that is put right we will not call ourselves %2, whatever the score.</source>
        <translation>
            <numerusform>Fe’n delir yn ôl gan %1 mewn %n o asiantaethau, a hyd nes y caiff hynny ei gywiro ni fyddwn yn ein galw ein hunain yn %2, beth bynnag fo’r sgôr.</numerusform>
            <numerusform>Fe’n delir yn ôl gan %1 mewn %n o asiantaethau, a hyd nes y caiff hynny ei gywiro ni fyddwn yn ein galw ein hunain yn %2, beth bynnag fo’r sgôr.</numerusform>
            <numerusform>Fe’n delir yn ôl gan %1 mewn %n o asiantaethau, a hyd nes y caiff hynny ei gywiro ni fyddwn yn ein galw ein hunain yn %2, beth bynnag fo’r sgôr.</numerusform>
            <numerusform>Fe’n delir yn ôl gan %1 mewn %n o asiantaethau, a hyd nes y caiff hynny ei gywiro ni fyddwn yn ein galw ein hunain yn %2, beth bynnag fo’r sgôr.</numerusform>
            <numerusform>Fe’n delir yn ôl gan %1 mewn %n o asiantaethau, a hyd nes y caiff hynny ei gywiro ni fyddwn yn ein galw ein hunain yn %2, beth bynnag fo’r sgôr.</numerusform>
        </translation>
    </message>
    <message>
        <source>No must-have holds us back.</source>
        <translation>Nid oes gofyniad hanfodol yn ein dal yn ôl.</translation>
    </message>
    <message>
        <source>We are held back by %1 at %1 agencies, and until that is put right we will not call ourselves %2, whatever the score.</source>
        <translation>Fe’n delir yn ôl gan %1 mewn %1 o asiantaethau, a hyd nes y caiff hynny ei gywiro ni fyddwn yn ein galw ein hunain yn %2, beth bynnag fo’r sgôr.</translation>
    </message>
    <message>
        <source>%1 and %2 see their relationship most differently, on %3, and they have agreed to talk by %4.</source>
        <translation>%1 a %2 sy’n gweld eu perthynas yn fwyaf gwahanol, ar %3, ac maent wedi cytuno i siarad erbyn %4.</translation>
    </message>
    <message>
        <source>No two agencies that both agreed to be named, and have answered about each other, are two steps or more apart in a section worth a look.</source>
        <translation>Nid oes dwy asiantaeth sydd ill dwy wedi cytuno i gael eu henwi, ac wedi ateb am ei gilydd, ddau gam neu fwy ar wahân mewn adran sy’n werth edrych arni.</translation>
    </message>
    <message>
        <source>Neither of the two has an action on that statement with a day to talk by.</source>
        <translation>Nid oes gan y naill na’r llall gam gweithredu ar y datganiad hwnnw gyda diwrnod i siarad erbyn.</translation>
    </message>
    <message>
        <source>an agency</source>
        <translation>asiantaeth</translation>
    </message>
    <message>
        <source>What most hinders sharing here is %1, which we all recognise; what we had not seen is %2.</source>
        <translation>Yr hyn sy’n rhwystro rhannu fwyaf yma yw %1, y mae pawb ohonom yn ei gydnabod; yr hyn nad oeddem wedi’i weld yw %2.</translation>
    </message>
    <message>
        <source>No two agencies have both marked what helps and hinders: one of itself, its partner of it.</source>
        <translation>Nid oes dwy asiantaeth ill dwy wedi nodi beth sy’n helpu ac yn rhwystro: y naill amdani’i hun, ei phartner amdani hi.</translation>
    </message>
    <message>
        <source>Nothing is marked as hindering by an agency and its partner alike.</source>
        <translation>Nid oes dim wedi’i nodi’n rhwystr gan asiantaeth a’i phartner fel ei gilydd.</translation>
    </message>
    <message>
        <source>Nothing hinders an agency that its partners had not seen.</source>
        <translation>Nid oes dim yn rhwystro asiantaeth nad oedd ei phartneriaid wedi’i weld.</translation>
    </message>
    <message>
        <source>By %1 we will have done %2, and we will know they worked because %3 will have moved.</source>
        <translation>Erbyn %1 byddwn wedi gwneud %2, a byddwn yn gwybod iddynt weithio am y bydd %3 wedi symud.</translation>
    </message>
    <message numerus="yes">
        <source>%n of three actions with a day by which they are done are in the packs.</source>
        <translation>
            <numerusform>Mae %n o dri cham gweithredu gyda diwrnod i’w gwneud erbyn yn y pecynnau.</numerusform>
            <numerusform>Mae %n o dri cham gweithredu gyda diwrnod i’w gwneud erbyn yn y pecynnau.</numerusform>
            <numerusform>Mae %n o dri cham gweithredu gyda diwrnod i’w gwneud erbyn yn y pecynnau.</numerusform>
            <numerusform>Mae %n o dri cham gweithredu gyda diwrnod i’w gwneud erbyn yn y pecynnau.</numerusform>
            <numerusform>Mae %n o dri cham gweithredu gyda diwrnod i’w gwneud erbyn yn y pecynnau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action says which statement it is meant to move.</source>
        <translation>Nid oes cam gweithredu yn dweud pa ddatganiad y mae i fod i’w symud.</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>✓ Recommended: %1</source>
        <translation>✓ Argymhellir: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pam: %1</translation>
    </message>
    <message>
        <source>To talk about: %1</source>
        <translation>I’w drafod: %1</translation>
    </message>
    <message>
        <source>The cases, and what each answer does</source>
        <translation>Yr achosion, a beth mae pob ateb yn ei wneud</translation>
    </message>
    <message>
        <source>In the order of the alphabet. Check them for names before you pass them on.</source>
        <translation>Yn nhrefn yr wyddor. Gwiriwch a oes enwau ynddynt cyn eu pasio ymlaen.</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Yr hyn a ysgrifennodd pobl</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
    <message>
        <source>The weighted mean of what it is made of, as a whole number; empty where too little is answered.</source>
        <translation>Cymedr pwysol ei rannau, fel rhif cyfan; gwag lle atebwyd rhy ychydig.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ystod</translation>
    </message>
    <message>
        <source>What the score would be if everything still open were 0, and if it were 100.</source>
        <translation>Beth fyddai’r sgôr pe bai popeth sy’n agored o hyd yn 0, a phe bai’n 100.</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Wedi’u graddio</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>What the score says in a word; a must-have that is not met holds it down.</source>
        <translation>Yr hyn a ddywed y sgôr mewn gair; mae gofyniad hanfodol nas bodlonwyd yn ei ddal i lawr.</translation>
    </message>
    <message>
        <source>Questions with a rating, of those that apply. A “don’t know” is no rating, also where it counts as 0.</source>
        <translation>Cwestiynau â gradd, o’r rhai sy’n berthnasol. Nid gradd yw “ddim yn gwybod”, hyd yn oed lle mae’n cyfrif fel 0.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Trust in %1</source>
        <translation>Ymddiriedaeth yn %1</translation>
    </message>
</context>
<context>
    <name>ChangeChapter</name>
    <message>
        <source>Trust in %1</source>
        <translation>Ymddiriedaeth yn %1</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
    <message>
        <source>Both rounds side by side, on common questions only</source>
        <translation>Y ddwy rownd ochr yn ochr, ar gwestiynau cyffredin yn unig</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pwyntiau</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pwyntiau</translation>
    </message>
    <message>
        <source>The later number less the earlier one.</source>
        <translation>Y rhif diweddarach llai’r un cynharach.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>What may be said of it: under 8 points it is no clear change.</source>
        <translation>Yr hyn y gellir ei ddweud amdano: o dan 8 pwynt nid yw’n newid amlwg.</translation>
    </message>
    <message>
        <source>Table: both rounds, section by section</source>
        <translation>Tabl: y ddwy rownd, fesul adran</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Beth newidiodd ers %1</translation>
    </message>
    <message>
        <source>Both rounds</source>
        <translation>Y ddwy rownd</translation>
    </message>
    <message>
        <source>What changed clearly, section by section</source>
        <translation>Yr hyn a newidiodd yn amlwg, fesul adran</translation>
    </message>
    <message>
        <source>Both rounds side by side, on common questions only, with the sections that changed clearly</source>
        <translation>Y ddwy rownd ochr yn ochr, ar gwestiynau cyffredin yn unig, gyda’r adrannau a newidiodd yn amlwg</translation>
    </message>
    <message>
        <source>Table: both rounds</source>
        <translation>Tabl: y ddwy rownd</translation>
    </message>
    <message>
        <source>Neither our own answers nor those about a partner changed clearly as a whole.</source>
        <translation>Ni newidiodd ein hatebion ein hunain na’r rhai am bartner yn amlwg fel cyfanwaith.</translation>
    </message>
</context>
<context>
    <name>ChangeFigures</name>
    <message>
        <source>No number in either round</source>
        <translation>Dim rhif yn y naill rownd na’r llall</translation>
    </message>
    <message>
        <source>%1 before, no number now</source>
        <translation>%1 cynt, dim rhif nawr</translation>
    </message>
    <message>
        <source>%1 now, no number before</source>
        <translation>%1 nawr, dim rhif cynt</translation>
    </message>
    <message>
        <source>%1: no section changed clearly</source>
        <translation>%1: ni newidiodd unrhyw adran yn glir</translation>
    </message>
    <message>
        <source>%1: no section can be compared</source>
        <translation>%1: ni ellir cymharu unrhyw adran</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose sections, how they changed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Its band is now %1.</source>
        <translation>Ei fand yn awr yw %1.</translation>
    </message>
    <message>
        <source>Its band is now %1 (before: %2): no must-have holds it back any more.</source>
        <translation>Ei fand yn awr yw %1 (cynt: %2): nid oes gofyniad hanfodol yn ei ddal yn ôl mwyach.</translation>
    </message>
    <message>
        <source>Its band is now held at %1 (before: %2).</source>
        <translation>Caiff ei fand ei ddal yn awr ar %1 (cynt: %2).</translation>
    </message>
    <message>
        <source>Its band is now %1 (before: %2): a small change can cross the line between two bands.</source>
        <translation>Ei fand yn awr yw %1 (cynt: %2): gall newid bach groesi’r llinell rhwng dau fand.</translation>
    </message>
    <message>
        <source>, and is now %1 (before: %2)</source>
        <translation>, ac yn awr yn %1 (cynt: %2)</translation>
    </message>
    <message>
        <source>, and is now %1</source>
        <translation>, ac yn awr yn %1</translation>
    </message>
    <message>
        <source>%1 cannot be compared: neither round has a number for it.</source>
        <translation>Ni ellir cymharu %1: nid oes gan y naill rownd na’r llall rif ar ei gyfer.</translation>
    </message>
    <message>
        <source>no change to the score</source>
        <translation>dim newid i’r sgôr</translation>
    </message>
    <message>
        <source>%1: no clear change (%2, now %3).</source>
        <translation>%1: dim newid clir (%2, nawr %3).</translation>
    </message>
    <message>
        <source>%1 %2, from %3 to %4%5.</source>
        <translation>%1: %2, o %3 i %4%5.</translation>
    </message>
    <message>
        <source>rose by %1</source>
        <translation>wedi codi %1</translation>
    </message>
    <message>
        <source>fell by %1</source>
        <translation>wedi gostwng %1</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>dim newid clir</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>ni ellir cymharu</translation>
    </message>
    <message>
        <source>, and is now held at %1 (before: %2)</source>
        <translation>, ac yn awr yn cael ei ddal ar %1 (cynt: %2)</translation>
    </message>
    <message>
        <source>%1: no change, %2 in both rounds%3.</source>
        <translation>%1: dim newid, %2 yn y ddwy rownd%3.</translation>
    </message>
    <message>
        <source>With so few answers it could be chance.</source>
        <translation>Gyda chyn lleied o atebion, gallai fod yn hap a damwain.</translation>
    </message>
    <message>
        <source>rose by at least %1</source>
        <translation>wedi codi o leiaf %1</translation>
    </message>
    <message>
        <source>fell by at least %1</source>
        <translation>wedi gostwng o leiaf %1</translation>
    </message>
    <message>
        <source>It is clearly higher: chance alone does not explain it.</source>
        <translation>Mae’n amlwg yn uwch: nid yw hap a damwain yn unig yn egluro hyn.</translation>
    </message>
    <message>
        <source>It is clearly lower: chance alone does not explain it.</source>
        <translation>Mae’n amlwg yn is: nid yw hap a damwain yn unig yn egluro hyn.</translation>
    </message>
    <message>
        <source>%1 is %2 now; the earlier round has no number to compare it with.</source>
        <translation>Mae %1 yn %2 nawr; nid oes gan y rownd gynharach rif i’w gymharu ag ef.</translation>
    </message>
    <message>
        <source>%1 was %2; the later round has no number to compare it with.</source>
        <translation>Roedd %1 yn %2; nid oes gan y rownd ddiweddarach rif i’w gymharu ag ef.</translation>
    </message>
    <message>
        <source>What is still unanswered could explain some of it: the ranges overlap.</source>
        <translation>Gallai’r hyn sydd heb ei ateb egluro rhywfaint ohono: mae’r ystodau’n gorgyffwrdd.</translation>
    </message>
    <message>
        <source>%1 cannot be compared: too little was asked in both rounds.</source>
        <translation>%1: ni ellir cymharu, oherwydd rhy ychydig a ofynnwyd yn y ddwy rownd.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>an item, its answers before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a changed answer, the points it moved</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a section, how it changed</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more rose</source>
        <translation>
            <numerusform>%1, a chododd %n arall hefyd</numerusform>
            <numerusform>%1, a chododd %n arall hefyd</numerusform>
            <numerusform>%1, a chododd %n arall hefyd</numerusform>
            <numerusform>%1, a chododd %n arall hefyd</numerusform>
            <numerusform>%1, a chododd %n arall hefyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more fell</source>
        <translation>
            <numerusform>%1, a gostyngodd %n arall hefyd</numerusform>
            <numerusform>%1, a gostyngodd %n arall hefyd</numerusform>
            <numerusform>%1, a gostyngodd %n arall hefyd</numerusform>
            <numerusform>%1, a gostyngodd %n arall hefyd</numerusform>
            <numerusform>%1, a gostyngodd %n arall hefyd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <comment>questionnaire: partner</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Worth a question</source>
        <translation>Gwerth gofyn</translation>
    </message>
    <message>
        <source>Look into this</source>
        <translation>Edrychwch i mewn i hyn</translation>
    </message>
    <message>
        <source>You say that this works, and no evidence is recorded. What shows it? “%1”</source>
        <translation>Rydych yn dweud bod hyn yn gweithio, ac nid oes tystiolaeth wedi’i chofnodi. Beth sy’n ei ddangos? “%1”</translation>
    </message>
    <message>
        <source>This is a must-have, and you answered “don’t know”. Who would know? “%1”</source>
        <translation>Mae hwn yn hanfodol, ac atebwyd “ddim yn gwybod”. Pwy fyddai’n gwybod? “%1”</translation>
    </message>
    <message>
        <source>Every answer in “%1” is the same: %2. Is that how it is?</source>
        <translation>Mae pob ateb yn “%1” yr un fath: %2. Ai felly y mae?</translation>
    </message>
    <message>
        <source>This went from %1 to %2 since the last round, and no note says why. What changed? “%3”</source>
        <translation>Aeth hyn o %1 i %2 ers y rownd ddiwethaf, ac nid oes nodyn yn dweud pam. Beth newidiodd? “%3”</translation>
    </message>
    <message>
        <source>You say that this works: “%1” Staff do not confirm it: “%2” What do they not see?</source>
        <translation>Rydych yn dweud bod hyn yn gweithio: “%1” Nid yw staff yn ei gadarnhau: “%2” Beth nad ydynt yn ei weld?</translation>
    </message>
    <message>
        <source>“%1” Your answer to this and the strong influence that you marked point apart: “%2” Which of the two is meant?</source>
        <translation>“%1” Mae eich ateb i hyn a’r dylanwad cryf a farciwyd gennych yn pwyntio’n wahanol: “%2” Pa un o’r ddau a olygir?</translation>
    </message>
    <message>
        <source>A high answer without evidence is an opinion: the next group may not share it.</source>
        <translation>Barn yw ateb uchel heb dystiolaeth: efallai na fydd y grŵp nesaf yn cytuno.</translation>
    </message>
    <message>
        <source>A must-have decides the band, so others will ask what it rests on.</source>
        <translation>Mae eitem hanfodol yn pennu’r band, felly bydd eraill yn gofyn ar beth y mae’n gorffwys.</translation>
    </message>
    <message>
        <source>A must-have that nobody knows is not met, or not confirmed.</source>
        <translation>Nid yw eitem hanfodol nad oes neb yn ei gwybod wedi’i bodloni, neu heb ei chadarnhau.</translation>
    </message>
    <message>
        <source>Questions differ, so answers mostly do. All the same may mean that they were filled in in haste.</source>
        <translation>Mae cwestiynau’n wahanol, felly mae atebion gan amlaf hefyd. Gall yr un ateb i bob un olygu eu bod wedi’u llenwi ar frys.</translation>
    </message>
    <message>
        <source>Agencies mostly move one level at a time. A slip, or other people answering, is as likely as a change.</source>
        <translation>Mae asiantaethau gan amlaf yn symud un lefel ar y tro. Mae llithriad, neu bobl eraill yn ateb, mor debygol â newid.</translation>
    </message>
    <message>
        <source>What is in place but not known to staff does not help when they decide.</source>
        <translation>Nid yw’r hyn sydd ar waith ond nad yw staff yn gwybod amdano yn helpu pan fyddant yn penderfynu.</translation>
    </message>
    <message>
        <source>What is agreed or in place here should show in how the partner behaves.</source>
        <translation>Dylai’r hyn sydd wedi’i gytuno neu ar waith yma ddangos yn y ffordd y mae’r partner yn ymddwyn.</translation>
    </message>
    <message>
        <source>The two stand for much the same, so one of them may be a slip.</source>
        <translation>Mae’r ddau’n sefyll am yr un peth fwy neu lai, felly gall un ohonynt fod yn llithriad.</translation>
    </message>
    <message>
        <source>Look at: what counts as evidence beside the question. Add a link or a note, or lower the answer.</source>
        <translation>Edrychwch ar: yr hyn sy’n cyfrif fel tystiolaeth wrth ymyl y cwestiwn. Ychwanegwch ddolen neu nodyn, neu gostyngwch yr ateb.</translation>
    </message>
    <message>
        <source>Look at: who in your agency has to know it, and ask before the round closes.</source>
        <translation>Edrychwch ar: pwy yn eich asiantaeth sydd i fod i’w wybod, a gofynnwch cyn i’r rownd gau.</translation>
    </message>
    <message>
        <source>Look at: two or three answers that you can show something for.</source>
        <translation>Edrychwch ar: ddau neu dri ateb y gallwch ddangos rhywbeth drostynt.</translation>
    </message>
    <message>
        <source>Look at: the answer of the round before, beside the question. Say in a note what changed.</source>
        <translation>Edrychwch ar: ateb y rownd flaenorol, wrth ymyl y cwestiwn. Dywedwch mewn nodyn beth newidiodd.</translation>
    </message>
    <message>
        <source>Look at: what was published of the staff survey, and how staff come to hear of it.</source>
        <translation>Edrychwch ar: yr hyn a gyhoeddwyd o’r arolwg staff, a sut y mae staff yn clywed amdano.</translation>
    </message>
    <message>
        <source>Look at: both answers, and what happened the last time you relied on it.</source>
        <translation>Edrychwch ar: y ddau ateb, a’r hyn a ddigwyddodd y tro diwethaf i chi ddibynnu arno.</translation>
    </message>
    <message>
        <source>Look at: the answer and the mark, with an occasion in mind.</source>
        <translation>Edrychwch ar: yr ateb a’r marc, gydag achlysur mewn cof.</translation>
    </message>
    <message>
        <source>You say that %1 must-haves in “%2” work, and no evidence is recorded. What shows it?</source>
        <translation>Rydych yn dweud bod %1 o ofynion hanfodol yn “%2” yn gweithio, ac nid oes tystiolaeth wedi’i chofnodi. Beth sy’n ei ddangos?</translation>
    </message>
    <message>
        <source>You say of %1 things in “%2” that they work, and no evidence is recorded. What shows it?</source>
        <translation>Rydych yn dweud am %1 o bethau yn “%2” eu bod yn gweithio, ac nid oes tystiolaeth wedi’i chofnodi. Beth sy’n ei ddangos?</translation>
    </message>
    <message>
        <source>These answers do not agree</source>
        <translation>Nid yw’r atebion hyn yn cyd-fynd</translation>
    </message>
    <message>
        <source>You say that this works: “%1” Yet you doubt, or do not know, whether this is true of %2: “%3” Can both be right?</source>
        <translation>Rydych yn dweud bod hyn yn gweithio: “%1” Ond rydych yn amau, neu nid ydych yn gwybod, a yw hyn yn wir am %2: “%3” A all y ddau fod yn gywir?</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>It is a Soundings workspace</source>
        <translation>Man gwaith Soundings ydyw</translation>
    </message>
    <message>
        <source>Its version is one this program knows</source>
        <translation>Mae ei fersiwn yn un y mae’r rhaglen hon yn ei hadnabod</translation>
    </message>
    <message>
        <source>Nothing refers to something that is not there</source>
        <translation>Nid oes dim yn cyfeirio at rywbeth nad yw yno</translation>
    </message>
    <message>
        <source>Every answer belongs to an item and a point of its questionnaire</source>
        <translation>Mae pob ateb yn perthyn i eitem a phwynt yn ei holiadur</translation>
    </message>
    <message>
        <source>Every person&apos;s answers fit the questionnaire</source>
        <translation>Mae atebion pob person yn ffitio’r holiadur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ydy</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NAC YDY</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Mae’r ffeil yn gyfan.</translation>
    </message>
    <message>
        <source>The file is damaged. Work on a copy: open the newest backup beside it, or send this list to whoever looks after Soundings for you.</source>
        <translation>Mae’r ffeil wedi’i difrodi. Gweithiwch ar gopi: agorwch y copi wrth gefn diweddaraf wrth ei hochr, neu anfonwch y rhestr hon at bwy bynnag sy’n gofalu am Soundings i chi.</translation>
    </message>
    <message>
        <source>check whether the file is whole; changes nothing</source>
        <translation>gwirio a yw’r ffeil yn gyfan; nid yw’n newid dim</translation>
    </message>
    <message>
        <source>Its tables and rules are those that Soundings makes</source>
        <translation>Ei thablau a’i rheolau yw’r rhai y mae Soundings yn eu gwneud</translation>
    </message>
    <message>
        <source>SQLite finds every page, index and value whole</source>
        <translation>Mae SQLite yn canfod pob tudalen, mynegai a gwerth yn gyfan</translation>
    </message>
    <message>
        <source>It has one agency of its own, and every agency and round has a name and a date that can be used</source>
        <translation>Mae ganddi un asiantaeth ei hun, ac mae gan bob asiantaeth a rownd enw a dyddiad y gellir eu defnyddio</translation>
    </message>
    <message>
        <source>Every questionnaire that was used can be read</source>
        <translation>Gellir darllen pob holiadur a ddefnyddiwyd</translation>
    </message>
    <message>
        <source>not used, and cannot be read: %1</source>
        <translation>heb ei ddefnyddio, ac ni ellir ei ddarllen: %1</translation>
    </message>
    <message>
        <source>Each published survey has figures that fit its questionnaire, and nothing besides</source>
        <translation>Mae gan bob arolwg a gyhoeddwyd ffigurau sy’n gweddu i’w holiadur, a dim byd heblaw hynny</translation>
    </message>
    <message>
        <source>Every action has a text, a date and a question that can be used</source>
        <translation>Mae gan bob cam gweithredu destun, dyddiad a chwestiwn y gellir eu defnyddio</translation>
    </message>
    <message>
        <source>Every key, invitation and pack has an agency and a number that can be used</source>
        <translation>Mae gan bob allwedd, gwahoddiad a phecyn asiantaeth a rhif y gellir eu defnyddio</translation>
    </message>
</context>
<context>
    <name>CloseVerb</name>
    <message>
        <source>Closed %1. It is read-only now.</source>
        <translation>Caewyd %1. Gellir ei darllen yn unig nawr.</translation>
    </message>
    <message>
        <source>Reopened %1. The reason is kept with it.</source>
        <translation>Ailagorwyd %1. Cedwir y rheswm gyda hi.</translation>
    </message>
    <message>
        <source>the round&apos;s label</source>
        <translation>label y rownd</translation>
    </message>
    <message>
        <source>open a closed round again, with a reason that is kept</source>
        <translation>agor eto rownd a gaewyd, gyda rheswm a gedwir</translation>
    </message>
    <message>
        <source>the reason; kept in the file for ever</source>
        <translation>y rheswm; fe’i cedwir yn y ffeil am byth</translation>
    </message>
    <message>
        <source>--headcount takes a whole number of people above 0, or ID=N, not &quot;%1&quot;</source>
        <translation>mae --headcount yn cymryd rhif cyfan o bobl uwchlaw 0, neu ID=N, nid &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the round has no open survey: leave out --headcount</source>
        <translation>nid oes gan y rownd arolwg agored: gadewch --headcount allan</translation>
    </message>
    <message numerus="yes">
        <source>the round has %n open survey(s): say which one, --headcount ID=N</source>
        <translation>
            <numerusform>nid oes gan y rownd arolwg agored: gadewch --headcount allan</numerusform>
            <numerusform>mae gan y rownd %n arolwg agored: dywedwch pa un, --headcount ID=N</numerusform>
            <numerusform>mae gan y rownd %n arolwg agored: dywedwch pa un, --headcount ID=N</numerusform>
            <numerusform>mae gan y rownd %n o arolygon agored: dywedwch pa un, --headcount ID=N</numerusform>
            <numerusform>mae gan y rownd %n o arolygon agored: dywedwch pa un, --headcount ID=N</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was closed without being published.</source>
        <translation>Caewyd %1 heb ei gyhoeddi.</translation>
    </message>
    <message>
        <source>Published of %1:</source>
        <translation>Cyhoeddwyd o %1:</translation>
    </message>
    <message>
        <source>What each person answered is destroyed.</source>
        <translation>Dinistriwyd yr hyn a atebodd pob person.</translation>
    </message>
    <message>
        <source>close a round: its surveys are published, and it is read-only from then on</source>
        <translation>cau rownd: cyhoeddir ei harolygon, a dim ond ei darllen y gellir wedyn</translation>
    </message>
    <message>
        <source>Each survey that anybody answered is published once: one table, from which all staff figures follow. What each person answered is destroyed with it, for good, and the survey is not opened again. Comments are published as they are: to read them first and leave some out, close the round in the window.</source>
        <translation>Cyhoeddir pob arolwg a atebwyd gan rywun unwaith: un tabl, y mae pob ffigur staff yn dilyn ohono. Dinistrir yr hyn a atebodd pob person gydag ef, am byth, ac nid agorir yr arolwg eto. Cyhoeddir sylwadau fel y maent: i’w darllen yn gyntaf a gadael rhai allan, caewch y rownd yn y ffenestr.</translation>
    </message>
    <message>
        <source>how many people were asked: of the one survey, or ID=N of each; kept from the minimum group on</source>
        <translation>faint o bobl y gofynnwyd iddynt: yn yr un arolwg, neu ID=N am bob un; cedwir o’r grŵp lleiaf ymlaen</translation>
    </message>
    <message>
        <source>publish no comments</source>
        <translation>peidio â chyhoeddi sylwadau</translation>
    </message>
    <message>
        <source>close a survey without publishing it where an earlier one is of the same people but for a few; without it such a round stays open</source>
        <translation>cau arolwg heb ei gyhoeddi lle mae un cynharach o’r un bobl ac eithrio ychydig; hebddo mae rownd o’r fath yn aros ar agor</translation>
    </message>
</context>
<context>
    <name>ClosingText</name>
    <message numerus="yes">
        <source>all %n case(s)</source>
        <translation>
            <numerusform>dim un achos</numerusform>
            <numerusform>yr %n achos</numerusform>
            <numerusform>y %n achos</numerusform>
            <numerusform>pob un o’r %n achos</numerusform>
            <numerusform>pob un o’r %n achos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n statement(s)</source>
        <translation>
            <numerusform>dim un gosodiad</numerusform>
            <numerusform>yr %n gosodiad</numerusform>
            <numerusform>y %n osodiad</numerusform>
            <numerusform>pob un o’r %n gosodiad</numerusform>
            <numerusform>pob un o’r %n gosodiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 o %n achos</numerusform>
            <numerusform>%1 o %n achos</numerusform>
            <numerusform>%1 o %n achos</numerusform>
            <numerusform>%1 o %n achos</numerusform>
            <numerusform>%1 o %n achos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 o %n gosodiad</numerusform>
            <numerusform>%1 o %n gosodiad</numerusform>
            <numerusform>%1 o %n osodiad</numerusform>
            <numerusform>%1 o %n gosodiad</numerusform>
            <numerusform>%1 o %n gosodiad</numerusform>
        </translation>
    </message>
    <message>
        <source>With the number of people at each choice: %1</source>
        <translation>Gyda nifer y bobl ar bob dewis: %1</translation>
    </message>
    <message>
        <source>With the number of people at each answer: %1</source>
        <translation>Gyda nifer y bobl ar bob ateb: %1</translation>
    </message>
    <message>
        <source>As a rounded score: %1</source>
        <translation>Fel sgôr wedi’i dalgrynnu: %1</translation>
    </message>
    <message>
        <source>Not shown, because fewer than %1 people gave an answer: %2</source>
        <translation>Heb ei ddangos, am fod llai na %1 o bobl wedi rhoi ateb: %2</translation>
    </message>
    <message>
        <source>no role given</source>
        <translation>dim rôl wedi’i rhoi</translation>
    </message>
    <message>
        <source>other roles together</source>
        <translation>rolau eraill gyda’i gilydd</translation>
    </message>
    <message>
        <source>Nothing by role: too few people gave the same one.</source>
        <translation>Dim yn ôl rôl: rhy ychydig o bobl a roddodd yr un rôl.</translation>
    </message>
    <message>
        <source>By role and section, to the nearest 10: %1</source>
        <translation>Yn ôl rôl ac adran, i’r 10 agosaf: %1</translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>Dim sylwadau.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), apart from everything else.</source>
        <translation>
            <numerusform>Dim sylwadau.</numerusform>
            <numerusform>%n sylw, ar wahân i bopeth arall.</numerusform>
            <numerusform>%n sylw, ar wahân i bopeth arall.</numerusform>
            <numerusform>%n o sylwadau, ar wahân i bopeth arall.</numerusform>
            <numerusform>%n o sylwadau, ar wahân i bopeth arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only that fewer than %1 people took part.</source>
        <translation>Dim ond bod llai na %1 o bobl wedi cymryd rhan.</translation>
    </message>
    <message>
        <source>Where nearly all agree, a rounded score stands for the number of people.</source>
        <translation>Lle mae bron pawb yn cytuno, mae sgôr wedi’i dalgrynnu yn lle nifer y bobl.</translation>
    </message>
    <message numerus="yes">
        <source>How well the statements of a section hang together: up to %1 of %n section(s)</source>
        <translation>
            <numerusform>Pa mor dda y mae gosodiadau adran yn dal ynghyd: hyd at %1 o %n adran</numerusform>
            <numerusform>Pa mor dda y mae gosodiadau adran yn dal ynghyd: hyd at %1 o %n adran</numerusform>
            <numerusform>Pa mor dda y mae gosodiadau adran yn dal ynghyd: hyd at %1 o %n adran</numerusform>
            <numerusform>Pa mor dda y mae gosodiadau adran yn dal ynghyd: hyd at %1 o %n adran</numerusform>
            <numerusform>Pa mor dda y mae gosodiadau adran yn dal ynghyd: hyd at %1 o %n adran</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be published yet. It has the same people as %2 but for a few, and beside that round’s figures it would show what those few answered.</source>
        <translation>Ni ellir cyhoeddi %1 eto. Mae ganddo’r un bobl â %2 ac eithrio ychydig, ac wrth ochr ffigurau’r rownd honno byddai’n dangos beth a atebodd yr ychydig hynny.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>trust and readiness for sharing information, without a window</source>
        <translation>ymddiriedaeth a pharodrwydd i rannu gwybodaeth, heb ffenestr</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Defnydd:</translation>
    </message>
    <message>
        <source>FILE is a workspace (.soundings). Every verb takes --language en|cy.</source>
        <translation>Man gwaith (.soundings) yw FILE. Mae pob gorchymyn yn derbyn --language en|cy.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the file or data was refused and nothing changed, 2 wrong use of the command line.</source>
        <translation>Codau gorffen: 0 wedi’i wneud, 1 gwrthodwyd y ffeil neu’r data ac ni newidiwyd dim, 2 defnydd anghywir o’r llinell orchymyn.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Enghraifft:</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>rhoddwyd %1 ddwywaith</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>nid yw %1 yn derbyn gwerth</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>mae angen gwerth ar %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8 text: set the terminal or the script to UTF-8</source>
        <translation>nid testun UTF-8 yw &quot;%1&quot;: gosodwch y derfynell neu’r sgript i UTF-8</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>nid oes gorchymyn &quot;%1&quot;</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>dangos yr help hwn</translation>
    </message>
    <message>
        <source>unexpected option %1</source>
        <translation>dewis annisgwyl %1</translation>
    </message>
    <message>
        <source>unexpected argument: put names with spaces in quotation marks</source>
        <translation>gair annisgwyl: rhowch enwau sydd â bylchau mewn dyfynodau</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the words an option takes</comment>
        <translation> neu </translation>
    </message>
    <message>
        <source>--language takes %1, not &quot;%2&quot;</source>
        <translation>%1 yw gwerth --language, nid &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>CompareAll</name>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Out of 100</source>
        <translation>Allan o 100</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>dim rhif</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Two rounds are needed</source>
        <translation>Mae angen dwy rownd</translation>
    </message>
    <message>
        <source>Once there are two rounds, this page shows what changed between them, which answers moved it, and which differences are too small to mean anything.</source>
        <translation>Pan fydd dwy rownd, bydd y dudalen hon yn dangos beth newidiodd rhyngddynt, pa atebion a’i symudodd, a pha wahaniaethau sy’n rhy fach i olygu dim.</translation>
    </message>
    <message>
        <source>Go to the rounds</source>
        <translation>Mynd i’r rowndiau</translation>
    </message>
    <message>
        <source>A gap, not a change</source>
        <translation>Bwlch, nid newid</translation>
    </message>
    <message>
        <source>Nothing can be set beside %1: that takes numbers in both rounds. What %1 says stands as it was.</source>
        <translation>Ni ellir gosod dim wrth ochr %1: mae angen rhifau yn y ddwy rownd i wneud hynny. Mae’r hyn a ddywed %1 yn sefyll fel yr oedd.</translation>
    </message>
    <message>
        <source>Go on answering %1</source>
        <translation>Dal i ateb %1</translation>
    </message>
    <message>
        <source>See the results of %1</source>
        <translation>Gweld canlyniadau %1</translation>
    </message>
    <message>
        <source>This is the same round twice</source>
        <translation>Dyma’r un rownd ddwywaith</translation>
    </message>
    <message>
        <source>Choose two different rounds to see what changed.</source>
        <translation>Dewiswch ddwy rownd wahanol i weld beth newidiodd.</translation>
    </message>
    <message>
        <source>A thin line shows where a number could end up once everything is known; for staff confidence, where it most likely lies for all staff.</source>
        <translation>Mae llinell denau yn dangos ble gallai rhif fod yn y diwedd pan fydd popeth yn hysbys; ar gyfer hyder staff, ble mae fwyaf tebygol o fod ar gyfer yr holl staff.</translation>
    </message>
    <message>
        <source>Start answering %1</source>
        <translation>Dechrau ateb %1</translation>
    </message>
</context>
<context>
    <name>CompareVerb</name>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>Out of 100</source>
        <translation>Allan o 100</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Our trust in it</source>
        <translation>Ein hymddiriedaeth ynddi</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ystod</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Wedi’u graddio</translation>
    </message>
    <message>
        <source>Agencies are listed by name, not ranked.</source>
        <translation>Rhestrir asiantaethau yn ôl enw, heb eu graddio.</translation>
    </message>
    <message>
        <source>--from and --to name the same round: &quot;%1&quot;</source>
        <translation>mae --from a --to yn enwi’r un rownd: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the earlier round&apos;s label</source>
        <translation>label y rownd gynharach</translation>
    </message>
    <message>
        <source>the later round&apos;s label</source>
        <translation>label y rownd ddiweddarach</translation>
    </message>
    <message>
        <source>compare the agencies of one round</source>
        <translation>cymharu asiantaethau un rownd</translation>
    </message>
    <message>
        <source>Only items in both rounds are compared; what is left out is listed. A change below 8 points is &quot;no clear change&quot;.</source>
        <translation>Dim ond eitemau sydd yn y ddwy rownd a gymherir; rhestrir yr hyn a adawyd allan. &quot;Dim newid clir&quot; yw newid o lai nag 8 pwynt.</translation>
    </message>
    <message>
        <source>with --agencies: the round&apos;s label; the latest if none is named</source>
        <translation>gyda --agencies: label y rownd; y ddiweddaraf os na enwir un</translation>
    </message>
    <message>
        <source>give either --agencies, or --from and --to</source>
        <translation>rhowch naill ai --agencies, neu --from a --to</translation>
    </message>
    <message>
        <source>give either --all, or --agencies, or --from and --to</source>
        <translation>rhowch naill ai --all, neu --agencies, neu --from a --to</translation>
    </message>
    <message>
        <source>two rounds side by side, all rounds as lines, or our view of the agencies of one round</source>
        <translation>dwy rownd ochr yn ochr, pob rownd fel llinell, neu ein barn am asiantaethau un rownd</translation>
    </message>
    <message>
        <source>every round as a line, with its trend</source>
        <translation>pob rownd fel llinell, gyda’i thuedd</translation>
    </message>
    <message>
        <source>with --all: only this questionnaire</source>
        <translation>gyda --all: yr holiadur hwn yn unig</translation>
    </message>
    <message>
        <source>with --all: only this partner</source>
        <translation>gyda --all: y partner hwn yn unig</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>No clear change in trust in %1.</source>
        <translation>Dim newid clir yn yr ymddiriedaeth yn %1.</translation>
    </message>
    <message>
        <source>Rated only in %1, and so not compared: %2.</source>
        <translation>Graddiwyd yn %1 yn unig, felly heb eu cymharu: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a title, then a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trust in %1</source>
        <translation>Ymddiriedaeth yn %1</translation>
    </message>
    <message>
        <source>%1 in 10 times a person asked in %2 would be more confident than one asked in %3.</source>
        <translation>%1 gwaith o bob 10, byddai rhywun a holwyd yn %2 yn fwy hyderus na rhywun a holwyd yn %3.</translation>
    </message>
    <message>
        <source>%1 in 10 times a person asked in %2 would be less confident than one asked in %3.</source>
        <translation>%1 gwaith o bob 10, byddai rhywun a holwyd yn %2 yn llai hyderus na rhywun a holwyd yn %3.</translation>
    </message>
    <message>
        <source>A change of less than %1 points is called no clear change: answers vary by about that much when nothing has changed.</source>
        <translation>Gelwir newid o lai na %1 pwynt yn ddim newid clir: mae atebion yn amrywio tua chymaint â hynny pan nad oes dim wedi newid.</translation>
    </message>
    <message>
        <source>What changed %1 most:</source>
        <translation>Beth newidiodd %1 fwyaf:</translation>
    </message>
    <message>
        <source>Where the answers of %1 changed most:</source>
        <translation>Lle newidiodd atebion %1 fwyaf:</translation>
    </message>
    <message>
        <source>Trust in %1 cannot be compared: too little was asked in both rounds.</source>
        <translation>Ni ellir cymharu’r ymddiriedaeth yn %1: rhy ychydig a ofynnwyd yn y ddwy rownd.</translation>
    </message>
    <message>
        <source>Answers that differ, %1:</source>
        <comment>a title</comment>
        <translation>Atebion sy’n wahanol, %1:</translation>
    </message>
    <message>
        <source>Trust in %1 cannot be compared: neither round has enough ratings.</source>
        <translation>Ni ellir cymharu’r ymddiriedaeth yn %1: nid oes digon o raddau yn y naill rownd na’r llall.</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <comment>which changed how</comment>
        <translation>Adrannau: %1</translation>
    </message>
    <message>
        <source>%1: no clear change as a whole, but in parts:</source>
        <translation>%1: dim newid clir yn ei gyfanrwydd, ond mewn rhannau:</translation>
    </message>
</context>
<context>
    <name>ComparisonTitle</name>
    <message>
        <source>%1 %2</source>
        <comment>what, and how it changed</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more changed clearly</source>
        <translation>
            <numerusform>newidiodd %n arall yn glir</numerusform>
            <numerusform>newidiodd %n arall yn glir</numerusform>
            <numerusform>newidiodd %n arall yn glir</numerusform>
            <numerusform>newidiodd %n arall yn glir</numerusform>
            <numerusform>newidiodd %n arall yn glir</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear change in readiness or in trust</source>
        <translation>Dim newid clir mewn parodrwydd nac ymddiriedaeth</translation>
    </message>
    <message>
        <source>No clear change in readiness</source>
        <translation>Dim newid clir mewn parodrwydd</translation>
    </message>
    <message>
        <source>No clear change in trust</source>
        <translation>Dim newid clir mewn ymddiriedaeth</translation>
    </message>
    <message>
        <source>These two rounds have no number in common to compare</source>
        <translation>Nid oes gan y ddwy rownd hyn rif yn gyffredin i’w gymharu</translation>
    </message>
    <message>
        <source>No clear change in %1 or in trust</source>
        <translation>Dim newid clir yn %1 nac mewn ymddiriedaeth</translation>
    </message>
    <message>
        <source>No clear change in %1</source>
        <translation>Dim newid clir yn %1</translation>
    </message>
    <message>
        <source>%1 has no numbers yet</source>
        <translation>Nid oes gan %1 rifau eto</translation>
    </message>
    <message>
        <source>%1 has no numbers</source>
        <translation>Nid oes gan %1 rifau</translation>
    </message>
</context>
<context>
    <name>ConsistencyText</name>
    <message>
        <source>The questions in this section work well together.</source>
        <translation>Mae’r cwestiynau yn yr adran hon yn gweithio’n dda gyda’i gilydd.</translation>
    </message>
    <message>
        <source>The questions in this section work acceptably together.</source>
        <translation>Mae’r cwestiynau yn yr adran hon yn gweithio’n dderbyniol gyda’i gilydd.</translation>
    </message>
    <message>
        <source>The questions in this section go together loosely: use their average with care.</source>
        <translation>Llac yw’r cysylltiad rhwng y cwestiynau yn yr adran hon: defnyddiwch eu cyfartaledd yn ofalus.</translation>
    </message>
    <message>
        <source>Do not average the questions in this section: look at them one by one.</source>
        <translation>Peidiwch â chymryd cyfartaledd y cwestiynau yn yr adran hon: edrychwch arnynt fesul un.</translation>
    </message>
    <message>
        <source>How well the questions work together is %1.</source>
        <comment>not stated, because …</comment>
        <translation>Pa mor dda y mae’r cwestiynau’n gweithio gyda’i gilydd: %1.</translation>
    </message>
    <message>
        <source>Over the whole section people agree weakly.</source>
        <translation>Dros yr adran gyfan mae pobl yn cytuno’n wan.</translation>
    </message>
    <message>
        <source>Over the whole section people agree moderately.</source>
        <translation>Dros yr adran gyfan mae pobl yn cytuno’n gymedrol.</translation>
    </message>
    <message>
        <source>Over the whole section people agree strongly.</source>
        <translation>Dros yr adran gyfan mae pobl yn cytuno’n gryf.</translation>
    </message>
    <message>
        <source>Over the whole section people agree very strongly.</source>
        <translation>Dros yr adran gyfan mae pobl yn cytuno’n gryf iawn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a section, sentences</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Over the whole section people do not agree.</source>
        <translation>Dros yr adran gyfan nid yw pobl yn cytuno.</translation>
    </message>
    <message>
        <source>Answers to %1 run against the others: check whether it should be reverse-scored.</source>
        <translation>Mae’r atebion i %1 yn mynd yn groes i’r lleill: gwiriwch a ddylid ei sgorio o chwith.</translation>
    </message>
    <message>
        <source>Answers to %1 run against the others: check whether they should be reverse-scored.</source>
        <translation>Mae’r atebion i %1 yn mynd yn groes i’r lleill: gwiriwch a ddylid eu sgorio o chwith.</translation>
    </message>
    <message>
        <source>The questions do not hang together: check which should be reverse-scored.</source>
        <translation>Nid yw’r cwestiynau’n cyd-fynd: gwiriwch pa rai y dylid eu sgorio o chwith.</translation>
    </message>
    <message>
        <source>0 or less</source>
        <comment>of a coefficient</comment>
        <translation>0 neu lai</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>of a coefficient</comment>
        <translation>%1 neu fwy</translation>
    </message>
    <message>
        <source>Each of %1: %2</source>
        <comment>sections, sentences</comment>
        <translation>Pob un o %1: %2</translation>
    </message>
</context>
<context>
    <name>ContributionText</name>
    <message>
        <source>%1, which did not count before</source>
        <comment>an item</comment>
        <translation>%1, nad oedd yn cyfrif o’r blaen</translation>
    </message>
    <message>
        <source>%1, which does not count any more</source>
        <comment>an item</comment>
        <translation>%1, nad yw’n cyfrif mwyach</translation>
    </message>
    <message>
        <source>Other questions, which count for more or less than before</source>
        <translation>Cwestiynau eraill, sy’n cyfrif mwy neu lai nag o’r blaen</translation>
    </message>
    <message>
        <source>Rounding of the two numbers</source>
        <translation>Talgrynnu’r ddau rif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and the points it moved</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <comment>an item, its answers before and after</comment>
        <translation>%1, %2 → %3</translation>
    </message>
    <message>
        <source>Staff on %1</source>
        <comment>a statement</comment>
        <translation>Staff am %1</translation>
    </message>
    <message>
        <source>Together %1: from %2 to %3</source>
        <translation>Gyda’i gilydd %1: o %2 i %3</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message numerus="yes">
        <source>It begins with %n answer(s) of %1, each marked “come back to this”.</source>
        <translation>
            <numerusform>Mae’n dechrau heb ateb o %1.</numerusform>
            <numerusform>Mae’n dechrau gyda %n ateb o %1, wedi’i farcio “dod yn ôl at hwn”.</numerusform>
            <numerusform>Mae’n dechrau gyda %n ateb o %1, pob un wedi’i farcio “dod yn ôl at hwn”.</numerusform>
            <numerusform>Mae’n dechrau gyda %n ateb o %1, pob un wedi’i farcio “dod yn ôl at hwn”.</numerusform>
            <numerusform>Mae’n dechrau gyda %n o atebion %1, pob un wedi’i farcio “dod yn ôl at hwn”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be copied: the newest version of the questionnaire has no such question or choice.</source>
        <translation>
            <numerusform>Copïwyd pob ateb.</numerusform>
            <numerusform>Ni ellid copïo %n ateb: nid oes cwestiwn na dewis o’r fath yn fersiwn ddiweddaraf yr holiadur.</numerusform>
            <numerusform>Ni ellid copïo %n ateb: nid oes cwestiwn na dewis o’r fath yn fersiwn ddiweddaraf yr holiadur.</numerusform>
            <numerusform>Ni ellid copïo %n ateb: nid oes cwestiwn na dewis o’r fath yn fersiwn ddiweddaraf yr holiadur.</numerusform>
            <numerusform>Ni ellid copïo %n o atebion: nid oes cwestiwn na dewis o’r fath yn fersiwn ddiweddaraf yr holiadur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied are the answers that you agreed on, about yourselves and about your partners, with notes, evidence and what helps and hinders. Each is marked “come back to this”: giving an answer, also the same one, takes the mark off. What staff answered is never copied.</source>
        <translation>Caiff yr atebion y cytunwyd arnynt eu copïo, amdanoch chi’ch hunain ac am eich partneriaid, gyda nodiadau, tystiolaeth a’r hyn sy’n helpu ac yn llesteirio. Mae pob un wedi’i farcio “dod yn ôl at hwn”: mae rhoi ateb, hyd yn oed yr un ateb, yn tynnu’r marc. Nid yw’r hyn a atebodd y staff byth yn cael ei gopïo.</translation>
    </message>
</context>
<context>
    <name>CreateVerb</name>
    <message>
        <source>Created %1.</source>
        <translation>Crëwyd %1.</translation>
    </message>
    <message>
        <source>Created the sample partnership in %1. Every agency in it is invented.</source>
        <translation>Crëwyd y bartneriaeth enghreifftiol yn %1. Dychmygol yw pob asiantaeth ynddi.</translation>
    </message>
    <message>
        <source>make a new workspace; refuses to overwrite</source>
        <translation>gwneud man gwaith newydd; mae’n gwrthod trosysgrifo</translation>
    </message>
    <message>
        <source>the workspace to make</source>
        <translation>y man gwaith i’w wneud</translation>
    </message>
    <message>
        <source>our agency&apos;s name</source>
        <translation>enw ein hasiantaeth</translation>
    </message>
    <message>
        <source>make the sample partnership, marked as sample</source>
        <translation>gwneud y bartneriaeth enghreifftiol, wedi’i nodi’n enghraifft</translation>
    </message>
    <message>
        <source>a partner&apos;s name; may be repeated</source>
        <translation>enw partner; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>--%1 is empty: give the name</source>
        <translation>mae --%1 yn wag: rhowch yr enw</translation>
    </message>
    <message>
        <source>give either --agency or --board: a board&apos;s workspace has no agency of its own</source>
        <translation>rhowch naill ai --agency neu --board: nid oes gan fan gwaith bwrdd asiantaeth ei hun</translation>
    </message>
    <message>
        <source>A board&apos;s workspace has no agency of its own: NAME is the partnership&apos;s, and its partners are the agencies whose packs it opens.</source>
        <translation>Nid oes gan fan gwaith bwrdd asiantaeth ei hun: enw’r bartneriaeth yw NAME, a’i phartneriaid yw’r asiantaethau y mae’n agor eu pecynnau.</translation>
    </message>
    <message>
        <source>the partnership&apos;s name, for a board&apos;s workspace</source>
        <translation>enw’r bartneriaeth, ar gyfer man gwaith bwrdd</translation>
    </message>
    <message>
        <source>give either --agency or --board</source>
        <translation>rhowch naill ai --agency neu --board</translation>
    </message>
    <message>
        <source>It has six agencies. Northvale Council&apos;s workspace if none is named; --board makes the workspace of their board, which has opened the packs of all six.</source>
        <translation>Mae ynddi chwe asiantaeth. Gweithle Northvale Council os na enwir yr un; mae --board yn gwneud gweithle eu bwrdd, sydd wedi agor pecynnau’r chwech.</translation>
    </message>
    <message>
        <source>which of the six it is seen from</source>
        <translation>o ba un o’r chwech y’i gwelir</translation>
    </message>
    <message>
        <source>as the board of the partnership sees it</source>
        <translation>fel y mae bwrdd y bartneriaeth yn ei gweld</translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>Until you remove the round or the file</source>
        <translation>Nes i chi dynnu’r rownd neu’r ffeil</translation>
    </message>
    <message>
        <source>Nobody: an agency’s answer</source>
        <translation>Neb: ateb asiantaeth</translation>
    </message>
    <message>
        <source>Agencies: their names</source>
        <translation>Asiantaethau: eu henwau</translation>
    </message>
    <message>
        <source>To say whose answers they are, and about whom</source>
        <translation>I ddweud atebion pwy ydynt, ac am bwy</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Neb</translation>
    </message>
    <message>
        <source>As long as the file</source>
        <translation>Cyhyd â’r ffeil</translation>
    </message>
    <message>
        <source>Our agreed answers about our own agency</source>
        <translation>Ein hatebion cytûn am ein hasiantaeth ein hunain</translation>
    </message>
    <message>
        <source>To reckon readiness</source>
        <translation>I gyfrifo parodrwydd</translation>
    </message>
    <message>
        <source>Our answers about partners</source>
        <translation>Ein hatebion am bartneriaid</translation>
    </message>
    <message>
        <source>To reckon trust in each partner</source>
        <translation>I gyfrifo ymddiriedaeth ym mhob partner</translation>
    </message>
    <message>
        <source>What helps and hinders a partner, as we see it</source>
        <translation>Yr hyn sy’n helpu ac yn rhwystro partner, yn ein barn ni</translation>
    </message>
    <message>
        <source>To prepare a conversation with that partner</source>
        <translation>I baratoi sgwrs â’r partner hwnnw</translation>
    </message>
    <message>
        <source>Notes, and reasons why something does not apply</source>
        <translation>Nodiadau, a rhesymau pam nad yw rhywbeth yn berthnasol</translation>
    </message>
    <message>
        <source>To say what an answer rests on</source>
        <translation>I ddweud ar beth y mae ateb yn seiliedig</translation>
    </message>
    <message>
        <source>Whoever somebody names in them</source>
        <translation>Pwy bynnag y mae rhywun yn ei enwi ynddynt</translation>
    </message>
    <message>
        <source>Evidence: links, or names of documents, never the documents</source>
        <translation>Tystiolaeth: dolenni, neu enwau dogfennau, byth y dogfennau eu hunain</translation>
    </message>
    <message>
        <source>To find again what an answer rests on</source>
        <translation>I ddod o hyd eto i sail ateb</translation>
    </message>
    <message>
        <source>Whoever a name or a link tells of</source>
        <translation>Pwy bynnag y mae enw neu ddolen yn sôn amdano</translation>
    </message>
    <message>
        <source>Surveys that staff are answering now</source>
        <translation>Arolygon y mae staff yn eu hateb nawr</translation>
    </message>
    <message>
        <source>To publish one table from them when the round closes</source>
        <translation>I gyhoeddi un tabl ohonynt pan gaeir y rownd</translation>
    </message>
    <message>
        <source>Staff: answers without names; a role, and comments, where they gave them</source>
        <translation>Staff: atebion heb enwau; rôl, a sylwadau, lle rhoddwyd hwy</translation>
    </message>
    <message>
        <source>Until the round closes: then they are wiped from the file</source>
        <translation>Nes cau’r rownd: yna cânt eu dileu o’r ffeil</translation>
    </message>
    <message>
        <source>Surveys of which the file holds the published table alone</source>
        <translation>Arolygon nad yw’r ffeil ond yn cynnwys eu tabl cyhoeddedig</translation>
    </message>
    <message>
        <source>To reckon staff confidence, and to compare rounds</source>
        <translation>I gyfrifo hyder staff, ac i gymharu rowndiau</translation>
    </message>
    <message>
        <source>Staff as groups, by the thresholds below</source>
        <translation>Staff fel grwpiau, yn ôl y trothwyon isod</translation>
    </message>
    <message>
        <source>Comments of staff in published tables</source>
        <translation>Sylwadau staff mewn tablau cyhoeddedig</translation>
    </message>
    <message>
        <source>To hear what the statements do not ask</source>
        <translation>I glywed yr hyn nad yw’r gosodiadau yn ei ofyn</translation>
    </message>
    <message>
        <source>Whoever wrote them, and whoever they name</source>
        <translation>Pwy bynnag a’u hysgrifennodd, a phwy bynnag a enwir ynddynt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>To follow what was agreed</source>
        <translation>I ddilyn yr hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>Their owners, by role</source>
        <translation>Eu perchnogion, yn ôl rôl</translation>
    </message>
    <message>
        <source>Until you remove them or the file</source>
        <translation>Nes i chi eu tynnu hwy neu’r ffeil</translation>
    </message>
    <message>
        <source>Every category of data that a workspace can hold, and how many this one has</source>
        <translation>Pob categori o ddata y gall gweithle ei ddal, a faint sydd yn hwn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Yn y ffeil hon</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>At ba ddiben</translation>
    </message>
    <message>
        <source>About which people</source>
        <translation>Am ba bobl</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Am ba hyd</translation>
    </message>
    <message>
        <source>To be kept until %1. The program reminds you of that day; it deletes nothing by itself.</source>
        <translation>I’w chadw tan %1. Mae’r rhaglen yn eich atgoffa o’r diwrnod hwnnw; nid yw’n dileu dim ohoni ei hun.</translation>
    </message>
    <message>
        <source>No day is set until which this file is to be kept.</source>
        <translation>Ni osodwyd diwrnod y mae’r ffeil hon i’w chadw tan hynny.</translation>
    </message>
    <message>
        <source>No partner is named in it.</source>
        <translation>Nid enwir unrhyw bartner ynddi.</translation>
    </message>
    <message>
        <source>Partners named in it: %1.</source>
        <translation>Partneriaid a enwir ynddi: %1.</translation>
    </message>
    <message>
        <source>%1 keeps this file about its own readiness and its trust in partners. It has %2 open and %3 closed rounds.</source>
        <comment>an agency, two counts</comment>
        <translation>Mae %1 yn cadw’r ffeil hon am ei pharodrwydd ei hun a’i hymddiriedaeth mewn partneriaid. Rowndiau agored: %2; rowndiau caeedig: %3.</translation>
    </message>
    <message>
        <source>What is in it, and what for</source>
        <translation>Yr hyn sydd ynddi, ac at ba ddiben</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Am ba hyd y’i cedwir</translation>
    </message>
    <message>
        <source>What is removed is overwritten in the file. Copies that were made of it are not reached.</source>
        <translation>Trosysgrifir yr hyn a dynnir o’r ffeil. Ni chyrhaeddir copïau a wnaed ohoni.</translation>
    </message>
    <message>
        <source>Thresholds in force for staff figures</source>
        <translation>Trothwyon mewn grym ar gyfer ffigurau staff</translation>
    </message>
    <message>
        <source>Who has been given what</source>
        <translation>Pwy a gafodd beth</translation>
    </message>
    <message>
        <source>Layout of the file: version %1.</source>
        <translation>Cynllun y ffeil: fersiwn %1.</translation>
    </message>
    <message>
        <source>Packs that other agencies gave us</source>
        <translation>Pecynnau a roddodd asiantaethau eraill i ni</translation>
    </message>
    <message>
        <source>To see how two agencies describe the same relationship</source>
        <translation>I weld sut mae dwy asiantaeth yn disgrifio’r un berthynas</translation>
    </message>
    <message>
        <source>Staff of that agency as groups, by its own thresholds</source>
        <translation>Staff yr asiantaeth honno fel grwpiau, yn ôl ei throthwyon ei hun</translation>
    </message>
    <message>
        <source>Sealed for their key</source>
        <translation>Wedi’i selio ar gyfer eu hallwedd</translation>
    </message>
    <message>
        <source>Sealed by a passphrase</source>
        <translation>Wedi’i selio â chyfrinymadrodd</translation>
    </message>
    <message>
        <source>Signed, not sealed</source>
        <translation>Wedi’i lofnodi, heb ei selio</translation>
    </message>
    <message>
        <source>No pack was made of this file.</source>
        <translation>Ni wnaed pecyn o’r ffeil hon.</translation>
    </message>
    <message>
        <source>Packs that were made of this file</source>
        <translation>Pecynnau a wnaed o’r ffeil hon</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Pryd (UTC)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>Sut y cafodd ei gau</translation>
    </message>
    <message>
        <source>Whoever has the file</source>
        <translation>Pwy bynnag sydd â’r ffeil</translation>
    </message>
    <message>
        <source>A round that was removed</source>
        <translation>Rownd a dynnwyd</translation>
    </message>
    <message>
        <source>The program sends nothing over a network: people pass packs on themselves. Reports, tables and copies that people saved and passed on are not recorded in this file.</source>
        <translation>Nid yw’r rhaglen yn anfon dim dros rwydwaith: pobl eu hunain sy’n trosglwyddo pecynnau. Ni chofnodir yn y ffeil hon adroddiadau, tablau na chopïau y mae pobl wedi’u cadw a’u trosglwyddo.</translation>
    </message>
</context>
<context>
    <name>DataTables</name>
    <message>
        <source>Definitions: what each column holds</source>
        <translation>Diffiniadau: yr hyn sydd ym mhob colofn</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ystyr</translation>
    </message>
    <message>
        <source>Table in CSV and JSON</source>
        <translation>Tabl mewn CSV a JSON</translation>
    </message>
    <message>
        <source>Column in CSV and JSON</source>
        <translation>Colofn mewn CSV a JSON</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>a day is written as YYYY-MM-DD, not “%1”</source>
        <translation>ysgrifennir diwrnod fel YYYY-MM-DD, nid “%1”</translation>
    </message>
    <message>
        <source>no calendar has the year 0: check the year in “%1”</source>
        <translation>nid oes blwyddyn 0 mewn unrhyw galendr: gwiriwch y flwyddyn yn “%1”</translation>
    </message>
    <message>
        <source>a year has the months 01 to 12: check the month in “%1”</source>
        <translation>misoedd 01 i 12 sydd mewn blwyddyn: gwiriwch y mis yn “%1”</translation>
    </message>
    <message>
        <source>%1 has no day %2: check “%3”</source>
        <translation>nid oes diwrnod %2 yn %1: gwiriwch “%3”</translation>
    </message>
    <message>
        <source>%1 is %2 years away from today. Check the year.</source>
        <translation>Mae %1 %2 o flynyddoedd i ffwrdd o heddiw. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>%1 is %2 years away from today, and from every other round. Check the year.</source>
        <translation>Mae %1 %2 o flynyddoedd i ffwrdd o heddiw, ac o bob rownd arall. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>Write the date as %1, %2 or %3.</source>
        <translation>Ysgrifennwch y dyddiad fel %1, %2 neu %3.</translation>
    </message>
</context>
<context>
    <name>DrawReport</name>
    <message>
        <source>Wrote the report on %1 to %2.</source>
        <translation>Ysgrifennwyd yr adroddiad ar %1 i %2.</translation>
    </message>
    <message>
        <source>Wrote what the file holds to %1.</source>
        <translation>Ysgrifennwyd yr hyn sydd yn y ffeil i %1.</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>The drawing holds a script. Save it as a plain SVG or as a PNG.</source>
        <translation>Mae’r llun yn cynnwys sgript. Cadwch ef fel SVG plaen neu fel PNG.</translation>
    </message>
    <message>
        <source>The drawing refers to something outside itself. Save it as a plain SVG or as a PNG.</source>
        <translation>Mae’r llun yn cyfeirio at rywbeth y tu allan iddo’i hun. Cadwch ef fel SVG plaen neu fel PNG.</translation>
    </message>
    <message>
        <source>The drawing holds another picture. Save it as a PNG.</source>
        <translation>Mae’r llun yn cynnwys llun arall. Cadwch ef fel PNG.</translation>
    </message>
    <message>
        <source>The drawing is too intricate. Save it as a PNG.</source>
        <translation>Mae’r llun yn rhy gymhleth. Cadwch ef fel PNG.</translation>
    </message>
    <message>
        <source>This is not an SVG drawing that can be read.</source>
        <translation>Nid llun SVG y gellir ei ddarllen yw hwn.</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>Was due on %1</source>
        <translation>Roedd i’w wneud erbyn %1</translation>
    </message>
    <message>
        <source>Overdue: was due on %1</source>
        <translation>Yn hwyr: roedd i’w wneud erbyn %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>I’w wneud erbyn heddiw</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>I’w wneud erbyn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue.</source>
        <translation>
            <numerusform>Nid oes unrhyw gam gweithredu’n hwyr.</numerusform>
            <numerusform>Mae %n cam gweithredu’n hwyr.</numerusform>
            <numerusform>Mae %n gam gweithredu’n hwyr.</numerusform>
            <numerusform>Mae %n cham gweithredu’n hwyr.</numerusform>
            <numerusform>Mae %n o gamau gweithredu’n hwyr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due within two weeks.</source>
        <translation>
            <numerusform>Nid oes unrhyw gam gweithredu i’w wneud o fewn pythefnos.</numerusform>
            <numerusform>Mae %n cam gweithredu i’w wneud o fewn pythefnos.</numerusform>
            <numerusform>Mae %n gam gweithredu i’w gwneud o fewn pythefnos.</numerusform>
            <numerusform>Mae %n cham gweithredu i’w gwneud o fewn pythefnos.</numerusform>
            <numerusform>Mae %n o gamau gweithredu i’w gwneud o fewn pythefnos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierText</name>
    <message>
        <source>%1 in %2: %3</source>
        <comment>earlier number, round, what changed</comment>
        <translation>%1 yn %2: %3</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 holds a database, perhaps a workspace. It was not replaced by the report. Choose another name.</source>
        <translation>Mae cronfa ddata yn %1, gweithle efallai. Ni roddwyd yr adroddiad yn ei lle. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder, or whether it was moved.</source>
        <translation>Nid yw %1 yno. Gwiriwch yr enw a’r ffolder, neu a gafodd ei symud.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Name a file inside it.</source>
        <translation>Ffolder yw %1, nid ffeil. Enwch ffeil y tu mewn iddi.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was changed. Choose another name.</source>
        <translation>Mae %1 yno eisoes. Ni newidiwyd dim. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or written with your permissions. Choose another folder, or ask whoever looks after it.</source>
        <translation>Ni ellir agor nac ysgrifennu %1 gyda’ch caniatâd chi. Dewiswch ffolder arall, neu gofynnwch i bwy bynnag sy’n gofalu amdani.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing in it to read. Choose another file.</source>
        <translation>Mae %1 yn wag: nid oes dim ynddi i’w ddarllen. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>%1 is a database made by another program. Nothing was changed. Choose a Soundings workspace.</source>
        <translation>Cronfa ddata a wnaed gan raglen arall yw %1. Ni newidiwyd dim. Dewiswch fan gwaith Soundings.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Soundings. Nothing was changed. Install the newest Soundings to open it.</source>
        <translation>Gwnaed %1 gan Soundings mwy newydd. Ni newidiwyd dim. Gosodwch y Soundings diweddaraf i’w hagor.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was changed. Close it there and try again.</source>
        <translation>Mae %1 yn cael ei defnyddio gan raglen arall. Ni newidiwyd dim. Caewch hi yno a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 can be read but not changed. Nothing was changed. Copy it to a folder of your own and work on the copy.</source>
        <translation>Gellir darllen %1 ond nid ei newid. Ni newidiwyd dim. Copïwch hi i ffolder eich hun a gweithiwch ar y copi.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed. Make some room and do it again.</source>
        <translation>Mae’r ddisg yn llawn, felly ni newidiwyd %1. Gwnewch le a gwnewch hyn eto.</translation>
    </message>
    <message>
        <source>%1 could not be written, and what was there is unchanged. Check that the folder exists and that the disk is connected, then do it again. (%2)</source>
        <translation>Ni ellid ysgrifennu %1, ac nid yw’r hyn oedd yno wedi newid. Gwiriwch fod y ffolder yn bod a bod y ddisg wedi’i chysylltu, yna gwnewch hyn eto. (%2)</translation>
    </message>
    <message>
        <source>There is no round %2 in %1. Choose one of its rounds, or record answers to make one.</source>
        <translation>Nid oes rownd %2 yn %1. Dewiswch un o’i rowndiau, neu cofnodwch atebion i wneud un.</translation>
    </message>
    <message>
        <source>There is no partner %2 in %1. Check the name, or add the partner first.</source>
        <translation>Nid oes partner %2 yn %1. Gwiriwch yr enw, neu ychwanegwch y partner yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no questionnaire %2 here. &quot;soundings-cli questionnaire list&quot; names those there are.</source>
        <translation>Nid oes holiadur %2 yma. Mae &quot;soundings-cli questionnaire list&quot; yn enwi’r rhai sydd.</translation>
    </message>
    <message>
        <source>There is no question %2. &quot;soundings-cli questionnaire show&quot; lists the ids.</source>
        <translation>Nid oes cwestiwn %2. Mae &quot;soundings-cli questionnaire show&quot; yn rhestru’r enwau.</translation>
    </message>
    <message>
        <source>There are no such answers in %1 any more. Go back and choose again. (%2)</source>
        <translation>Nid oes atebion o’r fath yn %1 mwyach. Ewch yn ôl a dewiswch eto. (%2)</translation>
    </message>
    <message>
        <source>The round %2 is closed, so its answers stay as they are. Reopen it with a reason to change them.</source>
        <translation>Mae’r rownd %2 wedi cau, felly mae ei hatebion yn aros fel y maent. Ailagorwch hi gyda rheswm i’w newid.</translation>
    </message>
    <message>
        <source>The round %2 is still open. Nothing was changed. Only a closed round can be reopened.</source>
        <translation>Mae’r rownd %2 yn dal ar agor. Ni newidiwyd dim. Dim ond rownd sydd wedi cau y gellir ei hailagor.</translation>
    </message>
    <message>
        <source>The survey %2 is closed and stays closed, to protect those who answered. Ask again in a new round.</source>
        <translation>Mae’r arolwg %2 wedi cau ac yn aros ar gau, i amddiffyn y rhai a atebodd. Gofynnwch eto mewn rownd newydd.</translation>
    </message>
    <message>
        <source>People may still be answering the survey %2. Close the round first. Nothing was changed.</source>
        <translation>Gall pobl fod yn dal i ateb yr arolwg %2. Caewch y rownd yn gyntaf. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Reopening the round %2 needs a reason, because the reason is kept. Say why in a few words.</source>
        <translation>Mae angen rheswm i ailagor y rownd %2, gan fod y rheswm yn cael ei gadw. Dywedwch pam mewn ychydig eiriau.</translation>
    </message>
    <message>
        <source>A name is needed. Type one and try again.</source>
        <translation>Mae angen enw. Teipiwch un a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 holds a different questionnaire under the name %2. Nothing was changed. Give the new one a new version.</source>
        <translation>Mae gan %1 holiadur gwahanol o dan yr enw %2. Ni newidiwyd dim. Rhowch fersiwn newydd i’r un newydd.</translation>
    </message>
    <message>
        <source>The questionnaire %2 is answered about a partner. Say which one.</source>
        <translation>Atebir yr holiadur %2 am bartner. Dywedwch pa un.</translation>
    </message>
    <message>
        <source>The questionnaire %2 is not answered about a partner. Leave the partner out.</source>
        <translation>Nid atebir yr holiadur %2 am bartner. Gadewch y partner allan.</translation>
    </message>
    <message>
        <source>The weights in this questionnaire are too large to compute with exactly. Use smaller weights.</source>
        <translation>Mae’r pwysau yn yr holiadur hwn yn rhy fawr i gyfrifo’n union â nhw. Defnyddiwch bwysau llai.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopiwyd. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>y ffeil hon</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A headcount of %2 is fewer people than answered. Give the number of people who were asked.</source>
        <translation>Mae cyfanswm staff o %2 yn llai na nifer y bobl a atebodd. Rhowch nifer y bobl y gofynnwyd iddynt.</translation>
    </message>
    <message>
        <source>Nothing was answered on %2 in this round of %1. Choose another round, or record answers first.</source>
        <translation>Nid atebwyd dim am %2 yn y rownd hon o %1. Dewiswch rownd arall, neu cofnodwch atebion yn gyntaf.</translation>
    </message>
    <message>
        <source>A name can have %1 characters at most. Shorten it and try again.</source>
        <translation>Gall enw gynnwys hyd at %1 nod. Byrhewch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is not a Soundings workspace, or its beginning is damaged. Nothing was changed. Open an earlier copy, or choose another file that ends in .soundings.</source>
        <translation>Nid man gwaith Soundings yw %1, neu mae ei dechrau wedi’i ddifrodi. Ni newidiwyd dim. Agorwch gopi cynharach, neu dewiswch ffeil arall sy’n gorffen â .soundings.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed. Keep it, and open an earlier copy: one you saved, a backup, or one beside it called &quot;before update&quot;. If there is none, ask whoever looks after your computer to run &quot;soundings-cli check&quot; on it. (%2)</source>
        <translation>Mae %1 wedi’i difrodi. Ni newidiwyd dim. Cadwch hi, ac agorwch gopi cynharach: un a gadwyd gennych, copi wrth gefn, neu un wrth ei hymyl o’r enw &quot;before update&quot;. Os nad oes un, gofynnwch i bwy bynnag sy’n gofalu am eich cyfrifiadur redeg &quot;soundings-cli check&quot; arni. (%2)</translation>
    </message>
    <message>
        <source>%1 could not be read completely. Check the disk or the connection to it and try again. (%2)</source>
        <translation>Ni ellid darllen %1 yn llawn. Gwiriwch y ddisg neu’r cysylltiad â hi a rhowch gynnig arall arni. (%2)</translation>
    </message>
    <message>
        <source>Something unexpected happened, so Soundings did not do what you asked. What was saved is still there. Please report these words: %2</source>
        <translation>Digwyddodd rhywbeth annisgwyl, felly ni wnaeth Soundings yr hyn a ofynnwyd gennych. Mae’r hyn a gadwyd yno o hyd. Rhowch wybod am y geiriau hyn: %2</translation>
    </message>
    <message>
        <source>The answers in %1, or at least half of them, are in this round already: it looks like a file read twice, or an export that has grown. Nothing was changed. Leave only the new rows in it; or, if all of them are other people, add --again.</source>
        <translation>Mae’r atebion yn %1, neu o leiaf eu hanner, yn y rownd hon eisoes: mae’n edrych fel ffeil a ddarllenwyd ddwywaith, neu allforyn sydd wedi tyfu. Ni newidiwyd dim. Gadewch y rhesi newydd yn unig ynddi; neu, os pobl eraill ydynt i gyd, ychwanegwch --again.</translation>
    </message>
    <message>
        <source>The name %2 has a line break, or a character that does not show, in it. Type it anew, on one line.</source>
        <translation>Mae toriad llinell, neu nod nad yw’n weladwy, yn yr enw %2. Teipiwch ef o’r newydd, ar un llinell.</translation>
    </message>
    <message>
        <source>%1 is a link to another file. Nothing was written. Name the file that is to be replaced itself, or choose another name.</source>
        <translation>Dolen at ffeil arall yw %1. Nid ysgrifennwyd dim. Enwch y ffeil ei hun sydd i’w disodli, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 is not a file but a device, a pipe or the like. Nothing was changed. Choose a file.</source>
        <translation>Nid ffeil yw %1 ond dyfais, pibell neu debyg. Ni newidiwyd dim. Dewiswch ffeil.</translation>
    </message>
    <message>
        <source>The file name in %1 is too long. Nothing was changed. Choose a shorter name.</source>
        <translation>Mae enw’r ffeil yn %1 yn rhy hir. Ni newidiwyd dim. Dewiswch enw byrrach.</translation>
    </message>
    <message>
        <source>The folder names and the file name in %1 are too long together. Nothing was changed. Use shorter names, or a folder nearer to the top.</source>
        <translation>Mae enwau’r ffolderi ac enw’r ffeil yn %1 yn rhy hir gyda’i gilydd. Ni newidiwyd dim. Defnyddiwch enwau byrrach, neu ffolder yn nes at y brig.</translation>
    </message>
    <message>
        <source>%1 holds a table or a rule that Soundings does not make (%2), so it was not opened. Nothing was changed. Another program may have added it. Open a copy from before, or ask whoever changed the file to take it out again.</source>
        <translation>Mae %1 yn cynnwys tabl neu reol nad yw Soundings yn ei wneud (%2), felly nis agorwyd. Ni newidiwyd dim. Efallai fod rhaglen arall wedi ei ychwanegu. Agorwch gopi o’r amser cynt, neu gofynnwch i bwy bynnag a newidiodd y ffeil ei dynnu allan eto.</translation>
    </message>
    <message>
        <source>Another program was stopped while it was writing to %1, and the end of its work is in a file beside it that ends in -journal or -wal. It cannot be finished in this folder, where you may only read. Copy both files to a folder of your own and open the copy there.</source>
        <translation>Stopiwyd rhaglen arall wrth iddi ysgrifennu i %1, ac mae diwedd ei gwaith mewn ffeil wrth ei hymyl sy’n gorffen â -journal neu -wal. Ni ellir ei orffen yn y ffolder hon, lle na chewch ond darllen. Copïwch y ddwy ffeil i ffolder o’ch eiddo eich hun ac agorwch y copi yno.</translation>
    </message>
    <message>
        <source>%1 is not there any more: it was deleted, renamed or moved while it was open, or its disk was disconnected. Nothing more can be saved in it. Everything you see here, and what you enter now, can be saved as a new file; or put the file back.</source>
        <translation>Nid yw %1 yno mwyach: cafodd ei dileu, ei hailenwi neu ei symud tra oedd ar agor, neu datgysylltwyd ei disg. Ni ellir cadw dim mwy ynddi. Gellir cadw popeth a welwch yma, a’r hyn a nodwch nawr, fel ffeil newydd; neu rhowch y ffeil yn ei hôl.</translation>
    </message>
    <message>
        <source>Another file has taken the place of %1 while it was open, perhaps put there by a program that keeps folders in step. Nothing more can be saved here. Save everything you see, and what you enter now, as a new file; or read the other one.</source>
        <translation>Mae ffeil arall wedi cymryd lle %1 tra oedd ar agor, efallai wedi’i rhoi yno gan raglen sy’n cydamseru ffolderi. Ni ellir cadw dim mwy yma. Cadwch bopeth a welwch, a’r hyn a nodwch nawr, fel ffeil newydd; neu darllenwch y llall.</translation>
    </message>
    <message>
        <source>The survey has the same people as an earlier round but for a few. Published beside that round it would show what those few answered, so nothing was closed. Wait for more answers, or close it without publishing.</source>
        <translation>Mae gan yr arolwg yr un bobl â rownd gynharach ac eithrio ychydig. O’i gyhoeddi wrth ochr y rownd honno byddai’n dangos beth a atebodd yr ychydig hynny, felly ni chaewyd dim. Arhoswch am ragor o atebion, neu caewch ef heb ei gyhoeddi.</translation>
    </message>
    <message>
        <source>The survey %1 has the same people as the round %2 but for a few. Published beside that round it would show what those few answered, so nothing was closed. Wait for more answers, or close it without publishing.</source>
        <translation>Mae gan yr arolwg %1 yr un bobl â’r rownd %2 ac eithrio ychydig. O’i gyhoeddi wrth ochr y rownd honno byddai’n dangos beth a atebodd yr ychydig hynny, felly ni chaewyd dim. Arhoswch am ragor o atebion, neu caewch ef heb ei gyhoeddi.</translation>
    </message>
    <message>
        <source>There is an agency called %2 already. Nothing was changed. Give one of them another name.</source>
        <translation>Mae asiantaeth o’r enw %2 yno eisoes. Ni newidiwyd dim. Rhowch enw arall i un ohonynt.</translation>
    </message>
    <message>
        <source>Some words are needed here. Type them and try again.</source>
        <translation>Mae angen geiriau yma. Teipiwch nhw a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it to %2 characters or fewer and try again.</source>
        <translation>Mae’r testun yn rhy hir. Byrhewch ef i %2 o nodau neu lai a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The text %2 has a character in it that does not show, or a line break where there is one line only. Type it anew.</source>
        <translation>Yn y testun %2 mae nod nad yw’n dangos, neu doriad llinell lle nad oes ond un llinell. Teipiwch ef o’r newydd.</translation>
    </message>
    <message>
        <source>There is no action %2 in %1. &quot;soundings-cli action list&quot; lists them.</source>
        <translation>Nid oes cam gweithredu %2 yn %1. Mae &quot;soundings-cli action list&quot; yn eu rhestru.</translation>
    </message>
    <message>
        <source>A workspace can have %2 actions at most. Remove some that are done first.</source>
        <translation>Gall man gwaith gynnwys %2 o gamau gweithredu ar y mwyaf. Tynnwch rai sydd wedi’u gwneud yn gyntaf.</translation>
    </message>
    <message>
        <source>No action has a due day, so there is nothing to put in a calendar. Give one a day, or choose another format.</source>
        <translation>Nid oes dyddiad i unrhyw gam gweithredu, felly nid oes dim i’w roi mewn calendr. Rhowch ddyddiad i un, neu dewiswch fformat arall.</translation>
    </message>
    <message>
        <source>There is no earlier round to compare with. Choose a later round, or another report.</source>
        <translation>Nid oes rownd gynharach i gymharu â hi. Dewiswch rownd ddiweddarach, neu adroddiad arall.</translation>
    </message>
    <message>
        <source>There is a round called %2 already. Give the new round another name.</source>
        <translation>Mae rownd o’r enw %2 yno eisoes. Rhowch enw arall i’r rownd newydd.</translation>
    </message>
    <message>
        <source>%1 is the workspace of a board (%2): it has no agency of its own, so there is nothing of its own to assess or to give. Open an agency’s workspace for that.</source>
        <translation>Man gwaith bwrdd (%2) yw %1: nid oes ganddo asiantaeth ei hun, felly nid oes dim o’i eiddo ei hun i’w asesu nac i’w roi. Agorwch fan gwaith asiantaeth ar gyfer hynny.</translation>
    </message>
    <message>
        <source>The round came with an invitation from %2. Ask them to invite others, or make a round of your own.</source>
        <translation>Daeth y rownd gyda gwahoddiad gan %2. Gofynnwch iddynt wahodd eraill, neu gwnewch rownd o’ch eiddo eich hun.</translation>
    </message>
    <message>
        <source>%1 holds no key that a pack can be sealed for. Ask for the file that “key” writes, or use their invitation.</source>
        <translation>Nid oes yn %1 allwedd y gellir selio pecyn ar ei chyfer. Gofynnwch am y ffeil y mae “key” yn ei hysgrifennu, neu defnyddiwch eu gwahoddiad.</translation>
    </message>
    <message>
        <source>The round %2 is still open, and what leaves must not change any more. Close it first.</source>
        <translation>Mae’r rownd %2 ar agor o hyd, ac ni chaiff yr hyn sy’n gadael newid mwyach. Caewch hi yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>ExplainVerb</name>
    <message>
        <source>&quot;%1&quot; is asked about each partner: add --about PARTNER</source>
        <translation>gofynnir &quot;%1&quot; am bob partner: ychwanegwch --about PARTNER</translation>
    </message>
    <message>
        <source>the sum behind a number</source>
        <translation>y swm y tu ôl i rif</translation>
    </message>
    <message>
        <source>readiness, trust, or an item&apos;s id</source>
        <translation>readiness, trust, neu id eitem</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>y partner</translation>
    </message>
    <message>
        <source>the round&apos;s label; the latest if none is named</source>
        <translation>label y rownd; y ddiweddaraf os na enwir un</translation>
    </message>
    <message>
        <source>name what to explain: readiness, trust, or an item&apos;s id</source>
        <translation>nodwch beth i’w esbonio: readiness, trust, neu id cwestiwn</translation>
    </message>
    <message>
        <source>Each line gives its score, its weight and its points of the total; the lines add up exactly.</source>
        <translation>Mae pob llinell yn rhoi ei sgôr, ei phwysau a’i phwyntiau o’r cyfanswm; mae’r llinellau’n adio’n union.</translation>
    </message>
    <message>
        <source>explain emits text or json</source>
        <translation>mae explain yn cynhyrchu text neu json</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>name an --output that ends in .csv, .xlsx or .ics</source>
        <translation>enwch --output sy’n gorffen â .csv, .xlsx neu .ics</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n action(s) to %1.</source>
        <translation>
            <numerusform>Ni ysgrifennwyd unrhyw gam gweithredu i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n cam gweithredu i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n cam gweithredu i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n cham gweithredu i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o gamau gweithredu i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPageActions</name>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Llyfr gwaith (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tabl fel testun (CSV)</translation>
    </message>
    <message>
        <source>Calendar of due days (ICS)</source>
        <translation>Calendr o’r dyddiadau (ICS)</translation>
    </message>
    <message>
        <source>Export the actions</source>
        <translation>Allforio’r camau gweithredu</translation>
    </message>
    <message>
        <source>What they are written as</source>
        <translation>Ar ba ffurf</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <comment>our agency</comment>
        <translation>%1 camau gweithredu</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>--include takes %1, not &quot;%2&quot;</source>
        <translation>mae --include yn derbyn %1, nid &quot;%2&quot;</translation>
    </message>
    <message>
        <source>--include names nothing: a pack with nothing in it is none</source>
        <translation>nid yw --include yn enwi dim: nid yw pecyn gwag yn becyn</translation>
    </message>
    <message>
        <source>give either --seal-for or --passphrase-file</source>
        <translation>rhowch naill ai --seal-for neu --passphrase-file</translation>
    </message>
    <message>
        <source>--passphrase-file: the first line of the file is empty, or the file too large</source>
        <translation>--passphrase-file: mae llinell gyntaf y ffeil yn wag, neu mae’r ffeil yn rhy fawr</translation>
    </message>
    <message>
        <source>Wrote pack %1 of %2 to %3.</source>
        <comment>its number, the round, the file</comment>
        <translation>Ysgrifennwyd pecyn %1 o %2 i %3.</translation>
    </message>
    <message>
        <source>Fingerprint of the key that signed it: %1</source>
        <translation>Ôl bys yr allwedd a’i llofnododd: %1</translation>
    </message>
</context>
<context>
    <name>FallText</name>
    <message>
        <source>Trust in %1</source>
        <translation>Ymddiriedaeth yn %1</translation>
    </message>
    <message>
        <source>%1 fell by %2 in %3, from %4 to %5.</source>
        <comment>what, points, round, number before, after</comment>
        <translation>Gostyngodd %1 %2 pwynt yn %3, o %4 i %5.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1: %2 out of 100, %3.</source>
        <translation>%1: %2 allan o 100, %3.</translation>
    </message>
    <message>
        <source>%1: %2 out of 100, %3; it could be from %4 to %5.</source>
        <translation>%1: %2 allan o 100, %3; gallai fod o %4 i %5.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>title, why no number</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing here applies</source>
        <translation>Nid oes dim yma yn berthnasol</translation>
    </message>
    <message>
        <source>Too few answers to score it</source>
        <translation>Rhy ychydig o atebion i’w sgorio</translation>
    </message>
    <message>
        <source>%1: every section stands at %2</source>
        <translation>%1: mae pob adran ar %2</translation>
    </message>
    <message>
        <source>%1: strongest in %2 (%3), weakest in %4 (%5)</source>
        <translation>%1: cryfaf %2 (%3), gwannaf %4 (%5)</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>after: strongest in</comment>
        <translation>yn ‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <comment>after: strongest in</comment>
        <translation>
            <numerusform>mewn %n adran</numerusform>
            <numerusform>mewn %n adran</numerusform>
            <numerusform>mewn %n adran</numerusform>
            <numerusform>mewn %n adran</numerusform>
            <numerusform>mewn %n adran</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (held back)</source>
        <comment>a band</comment>
        <translation>%1 (yn cael ei ddal yn ôl)</translation>
    </message>
    <message>
        <source>Too few statements have a rating</source>
        <translation>Mae gradd gan rhy ychydig o osodiadau</translation>
    </message>
    <message>
        <source>Our trust in our partners stands at %1</source>
        <translation>Mae ein hymddiriedaeth yn ein partneriaid ar %1</translation>
    </message>
    <message>
        <source>Our trust in our partners runs from %1 to %2</source>
        <translation>Mae ein hymddiriedaeth yn ein partneriaid yn amrywio o %1 i %2</translation>
    </message>
    <message>
        <source>%1 (early sign)</source>
        <comment>a band</comment>
        <translation>%1 (arwydd cynnar)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, score sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no section has a number</source>
        <translation>%1: nid oes rhif gan unrhyw adran</translation>
    </message>
    <message>
        <source>No partner has a trust number</source>
        <translation>Nid oes gan unrhyw bartner rif ymddiriedaeth</translation>
    </message>
    <message>
        <source>(no band)</source>
        <translation>(dim band)</translation>
    </message>
    <message>
        <source>%1: the sections with a number stand at %2</source>
        <translation>%1: mae’r adrannau sydd â rhif yn sefyll ar %2</translation>
    </message>
</context>
<context>
    <name>FormColumns</name>
    <message>
        <source>Statement %1</source>
        <translation>Gosodiad %1</translation>
    </message>
    <message>
        <source>C%1</source>
        <comment>column of a case</comment>
        <translation>A%1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Achos %1</translation>
    </message>
    <message>
        <source>C%1 sure</source>
        <comment>column of a case</comment>
        <translation>A%1 siŵr</translation>
    </message>
    <message>
        <source>Case %1, how sure</source>
        <translation>Achos %1, pa mor siŵr</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Rhif y ffurflen</translation>
    </message>
    <message>
        <source>Write it on the paper, to find the form again.</source>
        <translation>Ysgrifennwch ef ar y papur, er mwyn dod o hyd i’r ffurflen eto.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 believes this of itself, and %2 does not see it yet: %3</source>
        <translation>Mae %1 yn credu hyn amdani’i hun, ac nid yw %2 yn ei weld eto: %3</translation>
    </message>
    <message>
        <source>%2 credits %1 with more than %1 claims: %3</source>
        <translation>Mae %2 yn rhoi mwy o glod i %1 nag y mae %1 yn ei hawlio: %3</translation>
    </message>
    <message>
        <source>To ask: %1</source>
        <translation>I’w ofyn: %1</translation>
    </message>
    <message>
        <source>Shared strength</source>
        <translation>Cryfder a rennir</translation>
    </message>
    <message>
        <source>Agreed gap</source>
        <translation>Bwlch y cytunir arno</translation>
    </message>
    <message>
        <source>We may be overrating this</source>
        <translation>Efallai ein bod yn gorbrisio hyn</translation>
    </message>
    <message>
        <source>Better than we think</source>
        <translation>Gwell nag a dybiwn</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Cymysg</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Cwestiwn agored</translation>
    </message>
    <message>
        <source>Both say so: build on it.</source>
        <translation>Mae’r ddwy yn dweud hynny: adeiladwch arno.</translation>
    </message>
    <message>
        <source>Start here: nobody has to be persuaded.</source>
        <translation>Dechreuwch yma: nid oes angen darbwyllo neb.</translation>
    </message>
    <message>
        <source>Ask them what they have seen.</source>
        <translation>Gofynnwch iddynt beth a welsant.</translation>
    </message>
    <message>
        <source>Ask them what they rely on.</source>
        <translation>Gofynnwch iddynt ar beth y maent yn dibynnu.</translation>
    </message>
    <message>
        <source>One of you could not say: find out.</source>
        <translation>Ni allai un ohonoch ddweud: ceisiwch ganfod.</translation>
    </message>
    <message>
        <source>Talk about this first</source>
        <translation>Siaradwch am hyn yn gyntaf</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Gwerth edrych arno</translation>
    </message>
    <message>
        <source>This is working better for %1 than for %2: %3</source>
        <translation>Mae hyn yn gweithio’n well i %1 nag i %2: %3</translation>
    </message>
    <message>
        <source>%1 rates %2 higher on this than %2 rates %1: %3 Neither answer is wrong.</source>
        <translation>Mae %1 yn rhoi sgôr uwch i %2 ar hyn nag y mae %2 yn ei roi i %1: %3 Nid yw’r naill ateb na’r llall yn anghywir.</translation>
    </message>
    <message>
        <source>the other agency</source>
        <translation>yr asiantaeth arall</translation>
    </message>
    <message>
        <source>Two agencies, not named here, see this very differently: %1</source>
        <translation>Mae dwy asiantaeth, nas enwir yma, yn gweld hyn yn wahanol iawn: %1</translation>
    </message>
    <message>
        <source>Neither could say: %1</source>
        <translation>Ni allai’r naill na’r llall ddweud: %1</translation>
    </message>
    <message>
        <source>%1 could not say: %2</source>
        <translation>Ni allai %1 ddweud: %2</translation>
    </message>
    <message>
        <source>How well %1 understands %2: %1 says %3, %2 says %4.</source>
        <translation>Pa mor dda y mae %1 yn deall %2: mae %1 yn dweud %3, mae %2 yn dweud %4.</translation>
    </message>
    <message>
        <source>Agreed brakes: both say these hinder %1</source>
        <translation>Rhwystrau y cytunir arnynt: mae’r ddwy’n dweud bod y rhain yn rhwystro %1</translation>
    </message>
    <message>
        <source>Unseen brakes: %1 says these hinder it, %2 did not</source>
        <translation>Rhwystrau nas gwelwyd: mae %1 yn dweud bod y rhain yn ei rhwystro, ni ddywedodd %2 hynny</translation>
    </message>
    <message>
        <source>Imagined brakes: %2 thinks these hinder %1, %1 does not</source>
        <translation>Rhwystrau tybiedig: mae %2 yn meddwl bod y rhain yn rhwystro %1, nid yw %1</translation>
    </message>
    <message>
        <source>Shared helps: both say these help %1</source>
        <translation>Cymorth a rennir: mae’r ddwy’n dweud bod y rhain yn helpu %1</translation>
    </message>
    <message>
        <source>%1 reads %3 of %4 influences on %2 the way %2 does.</source>
        <translation>Mae %1 yn darllen %3 o %4 o ddylanwadau ar %2 yn yr un modd â %2.</translation>
    </message>
</context>
<context>
    <name>HtmlStyle</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>name the packs to open, or a folder of them</source>
        <translation>enwch y pecynnau i’w hagor, neu ffolder ohonynt</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>allwedd %1</translation>
    </message>
    <message>
        <source>Put the passphrase in a file and name it with --passphrase-file.</source>
        <translation>Rhowch y cyfrinymadrodd mewn ffeil ac enwch hi â --passphrase-file.</translation>
    </message>
    <message>
        <source>To accept it, open the file again with --accept-key and the fingerprint.</source>
        <translation>I’w derbyn, agorwch y ffeil eto â --accept-key a’r ôl bys.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>IndexBlocks</name>
    <message>
        <source>No band</source>
        <translation>Dim band</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
    <message>
        <source>%1: %2 out of 100, %3.</source>
        <comment>title, number, band</comment>
        <translation>%1: %2 allan o 100, %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>title, no number</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a must-have as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Readiness of our agency</source>
        <translation>Parodrwydd ein hasiantaeth</translation>
    </message>
    <message>
        <source>Trust in %1</source>
        <translation>Ymddiriedaeth yn %1</translation>
    </message>
    <message>
        <source>Trust we place in our partners</source>
        <translation>Ymddiriedaeth a roddwn yn ein partneriaid</translation>
    </message>
    <message numerus="yes">
        <source>out of 100, the mean of %n partners</source>
        <translation>
            <numerusform>allan o 100, cymedr %n partner</numerusform>
            <numerusform>allan o 100, cymedr %n partner</numerusform>
            <numerusform>allan o 100, cymedr %n partner</numerusform>
            <numerusform>allan o 100, cymedr %n partner</numerusform>
            <numerusform>allan o 100, cymedr %n partner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <comment>title, number, unit</comment>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>readiness</source>
        <comment>in a sentence</comment>
        <translation>parodrwydd</translation>
    </message>
    <message>
        <source>trust in %1</source>
        <comment>in a sentence</comment>
        <translation>ymddiriedaeth yn %1</translation>
    </message>
    <message>
        <source>By number %1 is %2. It has no band without:</source>
        <comment>readiness, band</comment>
        <translation>Yn ôl y rhif, mae %1 yn %2. Nid oes band heb:</translation>
    </message>
    <message>
        <source>By number %1 is %2. It is held at %3 because nobody could confirm:</source>
        <comment>readiness, band, band</comment>
        <translation>Yn ôl y rhif, mae %1 yn %2. Fe’i delir ar %3 am na allai neb gadarnhau:</translation>
    </message>
    <message numerus="yes">
        <source>By number %1 is %2. It is held at %3 because a must-have is not met:</source>
        <comment>readiness, band, band</comment>
        <translation>
            <numerusform>Yn ôl y rhif, mae %1 yn %2. Fe’i delir ar %3 am na fodlonwyd gofyniad hanfodol:</numerusform>
            <numerusform>Yn ôl y rhif, mae %1 yn %2. Fe’i delir ar %3 am na fodlonwyd gofyniad hanfodol:</numerusform>
            <numerusform>Yn ôl y rhif, mae %1 yn %2. Fe’i delir ar %3 am na fodlonwyd gofyniad hanfodol:</numerusform>
            <numerusform>Yn ôl y rhif, mae %1 yn %2. Fe’i delir ar %3 am na fodlonwyd gofyniad hanfodol:</numerusform>
            <numerusform>Yn ôl y rhif, mae %1 yn %2. Fe’i delir ar %3 am na fodlonwyd gofyniad hanfodol:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexParts</name>
    <message>
        <source>%1 out of 100</source>
        <translation>%1 allan o 100</translation>
    </message>
    <message>
        <source>out of 100; %1 by number</source>
        <translation>allan o 100; %1 yn ôl y rhif</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
</context>
<context>
    <name>IndexText</name>
    <message>
        <source>one more must-have is not met</source>
        <translation>nid yw un gofyniad hanfodol arall wedi’i fodloni</translation>
    </message>
    <message>
        <source>%1 more must-haves are not met</source>
        <translation>nid yw %1 gofyniad hanfodol arall wedi’u bodloni</translation>
    </message>
    <message>
        <source>By number this is %1; it is held at %2 because %3.</source>
        <translation>Yn ôl y rhif, %1 yw hyn; mae’n cael ei ddal ar %2 oherwydd %3.</translation>
    </message>
    <message>
        <source>By number this is %1; it is held at %2 because nobody could confirm %3.</source>
        <translation>Yn ôl y rhif, %1 yw hyn; mae’n cael ei ddal ar %2 gan na allai neb gadarnhau %3.</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Llywodraethu</translation>
    </message>
    <message>
        <source>Staff confidence</source>
        <translation>Hyder staff</translation>
    </message>
    <message>
        <source>%1 only: %2.</source>
        <translation>%1 yn unig: %2.</translation>
    </message>
    <message>
        <source>By number this is %1. The band waits for %2.</source>
        <translation>Yn ôl y rhif, %1 yw hyn. Mae’r band yn aros am %2.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>%1 yw hyn.</translation>
    </message>
    <message>
        <source>It could be either side of the line at %1.</source>
        <translation>Gallai fod y naill ochr neu’r llall i’r llinell ar %1.</translation>
    </message>
    <message>
        <source>It could be either side of the lines at %1.</source>
        <translation>Gallai fod y naill ochr neu’r llall i’r llinellau ar %1.</translation>
    </message>
    <message>
        <source>Governance stands %1 points above staff confidence: what is written down is ahead of what staff feel able to do.</source>
        <translation>Mae llywodraethu %1 pwynt yn uwch na hyder staff: mae’r hyn sydd ar bapur o flaen yr hyn y mae staff yn teimlo y gallant ei wneud.</translation>
    </message>
    <message>
        <source>Staff confidence stands %1 points above governance: staff feel more able than the written arrangements yet support.</source>
        <translation>Mae hyder staff %1 pwynt yn uwch na llywodraethu: mae staff yn teimlo’n fwy abl nag y mae’r trefniadau ysgrifenedig yn ei gefnogi eto.</translation>
    </message>
    <message>
        <source>Too little of %1 has a rating to score it: %2 of %3.</source>
        <translation>Nid oes digon o raddau yn %1 i roi sgôr: %2 o %3.</translation>
    </message>
    <message>
        <source>By number this is %1. It has no band without %2.</source>
        <translation>Yn ôl y rhif, %1 yw hyn. Nid oes ganddo fand heb %2.</translation>
    </message>
    <message>
        <source>%1 only: %2 out of 100.</source>
        <translation>%1 yn unig: %2 allan o 100.</translation>
    </message>
    <message>
        <source>This round has no staff survey, so it has no readiness number or band.</source>
        <translation>Nid oes arolwg staff yn y rownd hon, felly nid oes ganddi rif na band parodrwydd.</translation>
    </message>
    <message>
        <source>This round has no governance answers, so it has no readiness number or band.</source>
        <translation>Nid oes atebion am lywodraethu yn y rownd hon, felly nid oes ganddi rif na band parodrwydd.</translation>
    </message>
    <message>
        <source>This round has neither governance answers nor a staff survey, so it has no readiness number or band.</source>
        <translation>Nid oes atebion am lywodraethu nac arolwg staff yn y rownd hon, felly nid oes ganddi rif na band parodrwydd.</translation>
    </message>
    <message>
        <source>This round has no readiness number or band: too few answers to %1.</source>
        <translation>Nid oes rhif na band parodrwydd i’r rownd hon: rhy ychydig o atebion i %1.</translation>
    </message>
    <message>
        <source>Not enough answers for a readiness number or band: they wait for %1.</source>
        <translation>Dim digon o atebion ar gyfer rhif na band parodrwydd: maen nhw’n aros am %1.</translation>
    </message>
    <message>
        <source>A readiness number and its band take both.</source>
        <translation>Mae angen y ddau ar gyfer rhif parodrwydd a’i fand.</translation>
    </message>
    <message>
        <source>%1 only: %2 out of 100, %3.</source>
        <comment>a part of readiness, its number, what that is</comment>
        <translation>%1 yn unig: %2 allan o 100, %3.</translation>
    </message>
    <message>
        <source>%1 only: %2, %3.</source>
        <comment>a part of readiness, its number, what that is</comment>
        <translation>%1 yn unig: %2, %3.</translation>
    </message>
</context>
<context>
    <name>InfluenceText</name>
    <message>
        <source>What we think hinders %1 in sharing with us</source>
        <translation>Beth y credwn ni sy’n rhwystro %1 rhag rhannu â ni</translation>
    </message>
    <message>
        <source>What we think helps %1 to share with us</source>
        <translation>Beth y credwn ni sy’n helpu %1 i rannu â ni</translation>
    </message>
    <message>
        <source>To ask: %1</source>
        <translation>I’w ofyn: %1</translation>
    </message>
    <message>
        <source>To do together: %1</source>
        <translation>I’w wneud gyda’n gilydd: %1</translation>
    </message>
</context>
<context>
    <name>InviteWork</name>
    <message>
        <source>the round is there already: leave out --date and --questionnaire</source>
        <translation>mae’r rownd yno eisoes: gadewch --date a --questionnaire allan</translation>
    </message>
    <message numerus="yes">
        <source>Wrote the invitation to %1: %n agency(s), and their questionnaires.</source>
        <translation>
            <numerusform>Ysgrifennwyd y gwahoddiad i %1: asiantaethau: %n, a’u holiaduron.</numerusform>
            <numerusform>Ysgrifennwyd y gwahoddiad i %1: asiantaethau: %n, a’u holiaduron.</numerusform>
            <numerusform>Ysgrifennwyd y gwahoddiad i %1: asiantaethau: %n, a’u holiaduron.</numerusform>
            <numerusform>Ysgrifennwyd y gwahoddiad i %1: asiantaethau: %n, a’u holiaduron.</numerusform>
            <numerusform>Ysgrifennwyd y gwahoddiad i %1: asiantaethau: %n, a’u holiaduron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the key that signed it: %1</source>
        <translation>Ôl bys yr allwedd a’i llofnododd: %1</translation>
    </message>
    <message>
        <source>The fingerprint of the key of %1 is %2.</source>
        <translation>Ôl bys allwedd %1 yw %2.</translation>
    </message>
    <message>
        <source>Read it out over the telephone to who opens your packs.</source>
        <translation>Darllenwch ef dros y ffôn i bwy bynnag sy’n agor eich pecynnau.</translation>
    </message>
    <message>
        <source>Wrote the public key to %1.</source>
        <translation>Ysgrifennwyd yr allwedd gyhoeddus i %1.</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>row %1</source>
        <translation>rhes %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>llinell %1, colofn %2</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>what stood there</comment>
        <translation>: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>points of a scale</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>this is not one of the answers to how sure people are%1. Use %2, or leave it empty.</source>
        <translation>nid yw hwn yn un o’r atebion i ba mor sicr yw pobl%1. Defnyddiwch %2, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>this role is not one of the questionnaire&apos;s%1. Use %2, or leave it empty.</source>
        <translation>nid yw’r rôl hon yn un o rai’r holiadur%1. Defnyddiwch %2, neu gadewch hi’n wag.</translation>
    </message>
    <message>
        <source>%1 rows, from %2 to %3</source>
        <translation>%1 o resi, o %2 i %3</translation>
    </message>
    <message>
        <source>%1 cells, from %2 to %3</source>
        <comment>from row 2, id to …</comment>
        <translation>%1 o gelloedd, o %2 i %3</translation>
    </message>
    <message>
        <source>this is not a point of the scale%1. Use %2, or leave it empty; na or dk where the question allows it.</source>
        <translation>nid pwynt ar y raddfa yw hwn%1. Defnyddiwch %2, neu gadewch ef yn wag; na neu dk lle mae’r cwestiwn yn ei ganiatáu.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>rhes %1, colofn %2</translation>
    </message>
    <message>
        <source>cell %1</source>
        <comment>of a spreadsheet: B12</comment>
        <translation>cell %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>sheet</comment>
        <translation>%1, rhes %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <comment>sheet</comment>
        <translation>%1, rhes %2, colofn %3</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>this is not well-formed JSON%1. Mend the brackets, commas and quotes here.</source>
        <translation>nid yw hwn yn JSON dilys%1. Trwsiwch y cromfachau, y comas a’r dyfynodau yma.</translation>
    </message>
    <message>
        <source>this is not UTF-8 text%1. Save the file again as UTF-8.</source>
        <translation>nid testun UTF-8 yw hwn%1. Cadwch y ffeil eto fel UTF-8.</translation>
    </message>
    <message>
        <source>the format number is not one this Soundings knows%1. Use &quot;format&quot;: 1.</source>
        <translation>nid yw rhif y fformat yn un y mae’r Soundings hwn yn ei adnabod%1. Defnyddiwch &quot;format&quot;: 1.</translation>
    </message>
    <message>
        <source>something that is needed is missing%1. Add it.</source>
        <translation>mae rhywbeth sydd ei angen ar goll%1. Ychwanegwch ef.</translation>
    </message>
    <message>
        <source>there is a field Soundings does not know%1. Check its spelling, or take it out.</source>
        <translation>mae maes nad yw Soundings yn ei adnabod%1. Gwiriwch ei sillafu, neu tynnwch ef.</translation>
    </message>
    <message>
        <source>this is the wrong kind of value%1. Check whether a text, a number, a list or an object belongs here.</source>
        <translation>dyma’r math anghywir o werth%1. Gwiriwch ai testun, rhif, rhestr neu wrthrych sy’n perthyn yma.</translation>
    </message>
    <message>
        <source>this value is not one of those allowed here%1. Use one that the format names.</source>
        <translation>nid yw’r gwerth hwn yn un o’r rhai a ganiateir yma%1. Defnyddiwch un y mae’r fformat yn ei enwi.</translation>
    </message>
    <message>
        <source>the text is empty%1. Write it, or take the field out if it may be left out.</source>
        <translation>mae’r testun yn wag%1. Ysgrifennwch ef, neu tynnwch y maes os gellir ei hepgor.</translation>
    </message>
    <message>
        <source>this id is used twice%1. Give each thing an id of its own.</source>
        <translation>defnyddir yr enw hwn ddwywaith%1. Rhowch ei enw ei hun i bob peth.</translation>
    </message>
    <message>
        <source>the same text stands in two places%1. Word them so that people can tell them apart.</source>
        <translation>mae’r un testun mewn dau le%1. Geiriwch nhw fel y gall pobl eu gwahaniaethu.</translation>
    </message>
    <message>
        <source>there are fewer levels than the scale has points%1. Describe one level for each point.</source>
        <translation>mae llai o lefelau nag sydd o bwyntiau ar y raddfa%1. Disgrifiwch un lefel i bob pwynt.</translation>
    </message>
    <message>
        <source>there are more levels than the scale has points%1. Describe one level for each point.</source>
        <translation>mae mwy o lefelau nag sydd o bwyntiau ar y raddfa%1. Disgrifiwch un lefel i bob pwynt.</translation>
    </message>
    <message>
        <source>this translates something the questionnaire does not have%1. Check the id.</source>
        <translation>mae hwn yn cyfieithu rhywbeth nad yw gan yr holiadur%1. Gwiriwch yr enw.</translation>
    </message>
    <message>
        <source>the mirror names a question that is not there%1. Name one of this questionnaire.</source>
        <translation>mae’r drych yn enwi cwestiwn nad yw yno%1. Enwch un o’r holiadur hwn.</translation>
    </message>
    <message>
        <source>the mirror does not point back%1. Let each of the two questions name the other.</source>
        <translation>nid yw’r drych yn pwyntio’n ôl%1. Gadewch i’r ddau gwestiwn enwi ei gilydd.</translation>
    </message>
    <message>
        <source>the case names a question that is not there%1. Name one of this questionnaire.</source>
        <translation>mae’r achos yn enwi cwestiwn nad yw yno%1. Enwch un o’r holiadur hwn.</translation>
    </message>
    <message>
        <source>this kind is not in the list of kinds%1. Add it there, or name one of those.</source>
        <translation>nid yw’r math hwn yn y rhestr o fathau%1. Ychwanegwch ef yno, neu enwch un o’r rheini.</translation>
    </message>
    <message>
        <source>this facet is not in the list of facets%1. Add it there, or name one of those.</source>
        <translation>nid yw’r agwedd hon yn y rhestr o agweddau%1. Ychwanegwch hi yno, neu enwch un o’r rheini.</translation>
    </message>
    <message>
        <source>this theme is not in the list of themes%1. Add it there, or name one of those.</source>
        <translation>nid yw’r thema hon yn y rhestr o themâu%1. Ychwanegwch hi yno, neu enwch un o’r rheini.</translation>
    </message>
    <message>
        <source>this leaning is not in the list of leanings%1. Add it there, or name one of those.</source>
        <translation>nid yw’r tueddiad hwn yn y rhestr o dueddiadau%1. Ychwanegwch ef yno, neu enwch un o’r rheini.</translation>
    </message>
    <message>
        <source>the weights here add to nothing%1, so there would be no score. Give at least one a weight of 1.</source>
        <translation>nid yw’r pwysau yma yn gwneud cyfanswm%1, felly ni fyddai sgôr. Rhowch bwysau o 1 i o leiaf un.</translation>
    </message>
    <message>
        <source>the numbers here are too fine to be counted exactly%1. Give scores fewer decimals, or let a case name fewer statements.</source>
        <translation>mae’r rhifau yma yn rhy fân i’w cyfrif yn union%1. Rhowch lai o leoedd degol i’r sgorau, neu gadewch i achos enwi llai o osodiadau.</translation>
    </message>
    <message>
        <source>the points of the scale do not rise%1. Put them in order, each worth more than the one before.</source>
        <translation>nid yw pwyntiau’r raddfa’n codi%1. Rhowch nhw mewn trefn, pob un yn werth mwy na’r un o’i flaen.</translation>
    </message>
    <message>
        <source>two points of the scale have the same value%1. Give each its own.</source>
        <translation>mae gan ddau bwynt ar y raddfa yr un gwerth%1. Rhowch ei werth ei hun i bob un.</translation>
    </message>
    <message>
        <source>the must-have asks for a point the scale does not have%1. Use one of its points.</source>
        <translation>mae’r gofyniad hanfodol yn gofyn am bwynt nad yw gan y raddfa%1. Defnyddiwch un o’i phwyntiau.</translation>
    </message>
    <message>
        <source>there are no questions here%1. Add one, or take the section out.</source>
        <translation>nid oes cwestiynau yma%1. Ychwanegwch un, neu tynnwch yr adran.</translation>
    </message>
    <message>
        <source>no option of this case is recommended%1. Mark the best one.</source>
        <translation>ni argymhellir unrhyw opsiwn yn yr achos hwn%1. Marciwch yr un gorau.</translation>
    </message>
    <message>
        <source>there is nothing in the file%1. Check that it is the one you meant, and that it was saved.</source>
        <translation>does dim yn y ffeil%1. Gwiriwch mai dyma’r un roeddech yn ei bwriadu, a’i bod wedi’i chadw.</translation>
    </message>
    <message>
        <source>the first row names no question%1. Begin with a row of column names.</source>
        <translation>nid yw’r rhes gyntaf yn enwi cwestiwn%1. Dechreuwch â rhes o enwau colofnau.</translation>
    </message>
    <message>
        <source>this column is not one of the questionnaire&apos;s%1. Take it out; or, if you know that it holds nothing personal, add --ignore-columns with its name as it is shown here.</source>
        <translation>nid yw’r golofn hon yn un o rai’r holiadur%1. Tynnwch hi; neu, os gwyddoch nad oes dim personol ynddi, ychwanegwch --ignore-columns gyda’i henw fel y’i dangosir yma.</translation>
    </message>
    <message>
        <source>this column stands here twice%1. Leave one.</source>
        <translation>mae’r golofn hon yma ddwywaith%1. Gadewch un.</translation>
    </message>
    <message>
        <source>a column is missing%1. Add it to the first row.</source>
        <translation>mae colofn ar goll%1. Ychwanegwch hi at y rhes gyntaf.</translation>
    </message>
    <message>
        <source>this row does not have as many cells as the first%1. Check its commas and quotes.</source>
        <translation>nid oes gan y rhes hon gynifer o gelloedd â’r gyntaf%1. Gwiriwch ei chomas a’i dyfynodau.</translation>
    </message>
    <message>
        <source>a quote opened here is never closed%1. Close it.</source>
        <translation>ni chaeir dyfynnod a agorwyd yma%1. Caewch ef.</translation>
    </message>
    <message>
        <source>the questionnaire has no question with this id%1. Check its spelling.</source>
        <translation>nid oes gan yr holiadur gwestiwn â’r enw hwn%1. Gwiriwch ei sillafu.</translation>
    </message>
    <message>
        <source>this question is answered twice%1. Leave one answer.</source>
        <translation>atebir y cwestiwn hwn ddwywaith%1. Gadewch un ateb.</translation>
    </message>
    <message>
        <source>this question always applies%1. Give it a point of the scale, or leave it empty.</source>
        <translation>mae’r cwestiwn hwn yn berthnasol bob amser%1. Rhowch bwynt ar y raddfa iddo, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>&quot;does not apply&quot; needs a reason%1. Say why in the note.</source>
        <translation>mae angen rheswm dros &quot;ddim yn berthnasol&quot;%1. Dywedwch pam yn y nodyn.</translation>
    </message>
    <message>
        <source>&quot;don’t know&quot; is not one of this question&apos;s answers%1. Give it a point of the scale, or leave it empty.</source>
        <translation>nid yw &quot;ddim yn gwybod&quot; yn un o atebion y cwestiwn hwn%1. Rhowch bwynt ar y raddfa iddo, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>this role is not one of the questionnaire&apos;s%1. Use one of its role ids, or leave it empty.</source>
        <translation>nid yw’r rôl hon yn un o rai’r holiadur%1. Defnyddiwch un o’i enwau rôl, neu gadewch hi’n wag.</translation>
    </message>
    <message>
        <source>this is not one of the case&apos;s options%1. Use one of its letters, or leave it empty.</source>
        <translation>nid yw hwn yn un o opsiynau’r achos%1. Defnyddiwch un o’i lythrennau, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>this text is too long%1. Shorten it.</source>
        <translation>mae’r testun hwn yn rhy hir%1. Byrhewch ef.</translation>
    </message>
    <message>
        <source>this line is too long to be an answer%1. Check that it is the right file.</source>
        <translation>mae’r llinell hon yn rhy hir i fod yn ateb%1. Gwiriwch mai dyma’r ffeil gywir.</translation>
    </message>
    <message>
        <source>this field stands here twice%1. Leave one.</source>
        <translation>mae’r maes hwn yma ddwywaith%1. Gadewch un.</translation>
    </message>
    <message>
        <source>this placeholder is not one that Soundings fills%1. Use {partner} or {agency}.</source>
        <translation>nid yw’r dalfan hwn yn un y mae Soundings yn ei lenwi%1. Defnyddiwch {partner} neu {agency}.</translation>
    </message>
    <message>
        <source>there are more faults from here on%1, which are not listed. Check that it is the right file, or mend these first.</source>
        <translation>mae rhagor o wallau o’r fan hon ymlaen%1, nad ydynt wedi’u rhestru. Gwiriwch mai hon yw’r ffeil gywir, neu trwsiwch y rhain yn gyntaf.</translation>
    </message>
    <message>
        <source>this is a spreadsheet workbook, not a CSV file%1. Open it in Excel or LibreOffice, save the sheet as CSV UTF-8, and use that file.</source>
        <translation>llyfr gwaith taenlen yw hwn, nid ffeil CSV%1. Agorwch ef yn Excel neu LibreOffice, cadwch y daflen fel CSV UTF-8, a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>this is a web page or an XML file%1, not a CSV file. Check that the download worked, or open it in Excel or LibreOffice and save it as CSV UTF-8.</source>
        <translation>tudalen we neu ffeil XML yw hon%1, nid ffeil CSV. Gwiriwch fod y lawrlwytho wedi gweithio, neu agorwch hi yn Excel neu LibreOffice a’i chadw fel CSV UTF-8.</translation>
    </message>
    <message>
        <source>this column has no name, but something stands in it%1. Name it in the first row, or take it out; or, if it holds nothing personal, add --ignore-columns with what it is called here.</source>
        <translation>nid oes enw gan y golofn hon, ond mae rhywbeth ynddi%1. Enwch hi yn y rhes gyntaf, neu tynnwch hi; neu, os nad oes dim personol ynddi, ychwanegwch --ignore-columns gyda’r hyn y’i gelwir yma.</translation>
    </message>
    <message>
        <source>there is a character in this that does not show%1. Take it out, or type the text anew.</source>
        <translation>mae nod nad yw’n weladwy yn hwn%1. Tynnwch ef, neu teipiwch y testun o’r newydd.</translation>
    </message>
    <message>
        <source>does this mean “not answered” or “does not apply”%1? Leave it empty if it was not answered; write na, in small letters, if it does not apply.</source>
        <translation>ai “heb ei ateb” neu “ddim yn berthnasol” yw ystyr hwn%1? Gadewch ef yn wag os nad atebwyd; ysgrifennwch na, mewn llythrennau bach, os nad yw’n berthnasol.</translation>
    </message>
    <message>
        <source>this is not one of the answers to how sure people are%1. Use one of those the case has, or leave it empty.</source>
        <translation>nid yw hwn yn un o’r atebion i ba mor sicr yw pobl%1. Defnyddiwch un o rai’r achos, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>there are no answers under the first row%1. Add at least one row.</source>
        <translation>nid oes atebion o dan y rhes gyntaf%1. Ychwanegwch o leiaf un rhes.</translation>
    </message>
    <message>
        <source>the scale has no points%1. Give it at least %2.</source>
        <translation>nid oes gan y raddfa bwyntiau%1. Rhowch o leiaf %2 iddi.</translation>
    </message>
    <message>
        <source>the scale has fewer than %2 points%1. Give it at least %2.</source>
        <translation>mae gan y raddfa lai na %2 o bwyntiau%1. Rhowch o leiaf %2 iddi.</translation>
    </message>
    <message>
        <source>the scale has more than %2 points%1. Leave %2 at most.</source>
        <translation>mae gan y raddfa fwy na %2 o bwyntiau%1. Gadewch %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>the smallest group shown is too small to protect people%1. Use %2 or more.</source>
        <translation>mae’r grŵp lleiaf a ddangosir yn rhy fach i amddiffyn pobl%1. Defnyddiwch %2 neu fwy.</translation>
    </message>
    <message>
        <source>the weights here are too large to compute with exactly%1. Use smaller whole numbers.</source>
        <translation>mae’r pwysau yma yn rhy fawr i gyfrifo’n union â nhw%1. Defnyddiwch rifau cyfan llai.</translation>
    </message>
    <message>
        <source>this is not a point of the scale%1. Use one of its points, or leave it empty; na or dk where the question allows it.</source>
        <translation>nid pwynt ar y raddfa yw hwn%1. Defnyddiwch un o’i phwyntiau, neu gadewch ef yn wag; na neu dk lle mae’r cwestiwn yn ei ganiatáu.</translation>
    </message>
    <message>
        <source>there are too many of these%1. Leave %2 at most.</source>
        <comment>lists of a questionnaire</comment>
        <translation>mae gormod o’r rhain%1. Gadewch %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>the questionnaire has too many questions%1. Leave %2 at most.</source>
        <translation>mae gormod o gwestiynau yn yr holiadur%1. Gadewch %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>the file holds too many values to be a questionnaire%1. It may hold %2 at most: check that it is the right file.</source>
        <translation>mae gormod o werthoedd yn y ffeil iddi fod yn holiadur%1. Caiff ddal %2 ar y mwyaf: gwiriwch mai’r ffeil gywir yw hi.</translation>
    </message>
    <message>
        <source>there are too many columns%1. Leave %2 at most.</source>
        <translation>mae gormod o golofnau%1. Gadewch %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>the file has answers of more people than can be counted with so many questions%1. Leave %2 at most.</source>
        <translation>mae atebion mwy o bobl yn y ffeil nag y gellir eu cyfrif gyda chynifer o gwestiynau%1. Gadewch %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>the file is too large%1. It may have %2 bytes at most: check that it is the right file.</source>
        <translation>mae’r ffeil yn rhy fawr%1. Caiff fod yn %2 beit ar y mwyaf: gwiriwch mai’r ffeil gywir yw hi.</translation>
    </message>
    <message>
        <source>this is nested too deeply%1. There may be %2 levels at most: check the brackets here.</source>
        <translation>mae hyn wedi’i nythu’n rhy ddwfn%1. Caiff fod %2 lefel ar y mwyaf: gwiriwch y cromfachau yma.</translation>
    </message>
    <message>
        <source>these numbers of people do not add up%1.</source>
        <translation>nid yw’r niferoedd hyn o bobl yn gwneud cyfanswm cywir%1.</translation>
    </message>
    <message>
        <source>there are fewer people behind this than may be shown%1.</source>
        <translation>mae llai o bobl y tu ôl i hyn nag y caniateir eu dangos%1.</translation>
    </message>
    <message>
        <source>this is not a file that Soundings can read answers from%1. Use an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods), CSV or JSON.</source>
        <translation>nid yw hon yn ffeil y gall Soundings ddarllen atebion ohoni%1. Defnyddiwch lyfr gwaith Excel (.xlsx), taenlen OpenDocument (.ods), CSV neu JSON.</translation>
    </message>
    <message>
        <source>this is a workbook with macros (.xlsm)%1, which Soundings does not open. Save it as an Excel workbook (.xlsx), and use that file.</source>
        <translation>llyfr gwaith â macros (.xlsm) yw hwn%1, ac nid yw Soundings yn agor rhai felly. Cadwch ef fel llyfr gwaith Excel (.xlsx), a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>this is a binary workbook (.xlsb)%1, which Soundings does not open. Save it as an Excel workbook (.xlsx), and use that file.</source>
        <translation>llyfr gwaith deuaidd (.xlsb) yw hwn%1, ac nid yw Soundings yn agor rhai felly. Cadwch ef fel llyfr gwaith Excel (.xlsx), a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>this is a workbook of an old kind (.xls), or one with a password%1. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx) without a password, and use that file.</source>
        <translation>llyfr gwaith o hen fath (.xls), neu un â chyfrinair, yw hwn%1. Agorwch ef yn Excel neu LibreOffice, cadwch ef fel llyfr gwaith Excel (.xlsx) heb gyfrinair, a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>this file has a password%1. Save it without one, and use that file.</source>
        <translation>mae gan y ffeil hon gyfrinair%1. Cadwch hi heb un, a defnyddiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>the file is damaged or was cut short%1. Download or save it again.</source>
        <translation>mae’r ffeil wedi’i difrodi neu wedi’i thorri’n fyr%1. Lawrlwythwch hi neu cadwch hi eto.</translation>
    </message>
    <message>
        <source>this part of the workbook is damaged%1. Open the workbook in Excel or LibreOffice, and save it again.</source>
        <translation>mae’r rhan hon o’r llyfr gwaith wedi’i difrodi%1. Agorwch y llyfr gwaith yn Excel neu LibreOffice, a chadwch ef eto.</translation>
    </message>
    <message>
        <source>the workbook names a part that is not in it%1. Open it in Excel or LibreOffice, and save it again.</source>
        <translation>mae’r llyfr gwaith yn enwi rhan nad yw ynddo%1. Agorwch ef yn Excel neu LibreOffice, a chadwch ef eto.</translation>
    </message>
    <message>
        <source>the workbook refers to something outside of itself%1, which Soundings does not follow. Check where the file came from.</source>
        <translation>mae’r llyfr gwaith yn cyfeirio at rywbeth y tu allan iddo’i hun%1, ac nid yw Soundings yn dilyn hynny. Gwiriwch o ble y daeth y ffeil.</translation>
    </message>
    <message>
        <source>there is a document type declaration in the workbook%1, which no spreadsheet program writes. Check where the file came from.</source>
        <translation>mae datganiad o fath dogfen yn y llyfr gwaith%1, ac nid oes yr un rhaglen daenlen yn ysgrifennu hynny. Gwiriwch o ble y daeth y ffeil.</translation>
    </message>
    <message>
        <source>the workbook has too many parts%1. It may have %2 at most: check that it is the right file.</source>
        <translation>mae gan y llyfr gwaith ormod o rannau%1. Caiff fod ganddo %2 ar y mwyaf: gwiriwch mai dyma’r ffeil gywir.</translation>
    </message>
    <message>
        <source>the workbook is too large once it is unpacked%1. It may have %2 MB at most: check that it is the right file.</source>
        <translation>mae’r llyfr gwaith yn rhy fawr ar ôl ei ddadbacio%1. Caiff fod yn %2 MB ar y mwyaf: gwiriwch mai dyma’r ffeil gywir.</translation>
    </message>
    <message>
        <source>reading this file took more than %2 seconds%1. Check that it is the right file, or save the sheet as CSV.</source>
        <translation>cymerodd fwy na %2 eiliad i ddarllen y ffeil hon%1. Gwiriwch mai dyma’r ffeil gywir, neu cadwch y ddalen fel CSV.</translation>
    </message>
    <message>
        <source>there is no sheet in the workbook%1. Check that it is the right file.</source>
        <translation>nid oes dalen yn y llyfr gwaith%1. Gwiriwch mai dyma’r ffeil gywir.</translation>
    </message>
    <message>
        <source>the text of this cell is not in the workbook%1. Open the workbook in Excel or LibreOffice, and save it again.</source>
        <translation>nid yw testun y gell hon yn y llyfr gwaith%1. Agorwch y llyfr gwaith yn Excel neu LibreOffice, a chadwch ef eto.</translation>
    </message>
    <message>
        <source>a row or cell stands in a place where it cannot be%1. Open the workbook in Excel or LibreOffice, and save it again.</source>
        <translation>mae rhes neu gell mewn man lle na all fod%1. Agorwch y llyfr gwaith yn Excel neu LibreOffice, a chadwch ef eto.</translation>
    </message>
    <message>
        <source>this should be a number%1. Open the workbook in Excel or LibreOffice, and save it again.</source>
        <translation>dylai hwn fod yn rhif%1. Agorwch y llyfr gwaith yn Excel neu LibreOffice, a chadwch ef eto.</translation>
    </message>
    <message>
        <source>there are too many rows%1. Leave %2 at most.</source>
        <translation>mae gormod o resi%1. Gadewch %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>there is more in this sheet than Soundings can read%1. Take out columns that are not needed, or check that it is the right file.</source>
        <translation>mae mwy yn y ddalen hon nag y gall Soundings ei ddarllen%1. Tynnwch golofnau nad oes eu hangen, neu gwiriwch mai dyma’r ffeil gywir.</translation>
    </message>
    <message>
        <source>the same row stands here too often%1. It may follow on itself %2 times at most: check how far down the column was filled.</source>
        <translation>mae’r un rhes yma’n rhy aml%1. Caiff ei dilyn ei hun %2 o weithiau ar y mwyaf: gwiriwch pa mor bell i lawr y llenwyd y golofn.</translation>
    </message>
    <message>
        <source>something stands behind the closing quote of this cell%1. Put the whole cell in quotes, and double the quotes inside it.</source>
        <translation>mae rhywbeth ar ôl dyfynnod cau’r gell hon%1. Rhowch y gell gyfan mewn dyfynodau, a dyblwch y dyfynodau sydd ynddi.</translation>
    </message>
    <message>
        <source>%2 more faults are not listed here%1. Mend these first.</source>
        <translation>nid yw %2 o wallau eraill wedi’u rhestru yma%1. Cywirwch y rhain yn gyntaf.</translation>
    </message>
    <message>
        <source>the workbook has no sheet of this name, or nothing stands in it%1. A questionnaire needs the sheets survey, choices and settings.</source>
        <translation>nid oes taflen o’r enw hwn yn y llyfr gwaith, neu nid oes dim ynddi%1. Mae ar holiadur angen y taflenni survey, choices a settings.</translation>
    </message>
    <message>
        <source>this column is not one that Soundings keeps%1. Check its spelling, or take it out.</source>
        <translation>nid yw Soundings yn cadw’r golofn hon%1. Gwiriwch ei sillafiad, neu tynnwch hi allan.</translation>
    </message>
    <message>
        <source>this heading does not say which language it is%1. Put its code in brackets: English (en).</source>
        <translation>nid yw’r pennawd hwn yn dweud pa iaith yw hi%1. Rhowch ei chod mewn cromfachau: English (en).</translation>
    </message>
    <message>
        <source>no column is in this language%1. Write it exactly as in the headings: English (en).</source>
        <translation>nid oes colofn yn yr iaith hon%1. Ysgrifennwch hi yn union fel yn y penawdau: English (en).</translation>
    </message>
    <message>
        <source>this refers to another answer%1, which Soundings does not fill in. Take out ${ and }.</source>
        <translation>mae hyn yn cyfeirio at ateb arall%1, ac nid yw Soundings yn llenwi hynny. Tynnwch ${ a } allan.</translation>
    </message>
    <message>
        <source>this cannot be a name%1. Use a letter first, then letters, digits, hyphens, dots and underscores, and no space.</source>
        <translation>ni all hyn fod yn enw%1. Defnyddiwch lythyren yn gyntaf, yna lythrennau, digidau, cysylltnodau, dotiau a thanlinellau, heb fwlch.</translation>
    </message>
    <message>
        <source>Soundings has no questions of this type%1. Use select_one with the name of a list; text, note, begin_group or end_group.</source>
        <translation>nid oes gan Soundings gwestiynau o’r math hwn%1. Defnyddiwch select_one gydag enw rhestr; text, note, begin_group neu end_group.</translation>
    </message>
    <message>
        <source>this list is not on the sheet choices%1. Add it there, or check its spelling.</source>
        <translation>nid yw’r rhestr hon ar y daflen choices%1. Ychwanegwch hi yno, neu gwiriwch ei sillafiad.</translation>
    </message>
    <message>
        <source>this is not the same in every list or question that needs it%1. All statements have the points, scores and words of one scale; only where a list is called scale may others have words of their own.</source>
        <translation>nid yw hyn yr un fath ym mhob rhestr neu gwestiwn y mae ei angen arno%1. Mae gan bob datganiad bwyntiau, sgorau a geiriau un raddfa; dim ond lle mae rhestr o’r enw scale y caiff rhai eraill eu geiriau eu hunain.</translation>
    </message>
    <message>
        <source>this group does not end before the next begins, or not at all%1. Add an end_group row.</source>
        <translation>nid yw’r grŵp hwn yn gorffen cyn i’r nesaf ddechrau, neu nid yw’n gorffen o gwbl%1. Ychwanegwch res end_group.</translation>
    </message>
    <message>
        <source>a group ends here that did not begin%1. Take the row out, or add a begin_group row.</source>
        <translation>mae grŵp yn gorffen yma heb iddo ddechrau%1. Tynnwch y rhes allan, neu ychwanegwch res begin_group.</translation>
    </message>
    <message>
        <source>this question stands in no group%1. Put it between begin_group and end_group: a group is a section. Only the question called role and one text question stand alone.</source>
        <translation>nid yw’r cwestiwn hwn mewn grŵp%1. Rhowch ef rhwng begin_group ac end_group: adran yw grŵp. Dim ond y cwestiwn o’r enw role ac un cwestiwn text sy’n sefyll ar eu pennau eu hunain.</translation>
    </message>
    <message>
        <source>this question stands in the group of a case%1. Put it in a group of its own: with a case may stand only how sure people are, whose name ends in _sure.</source>
        <translation>mae’r cwestiwn hwn yng ngrŵp achos%1. Rhowch ef mewn grŵp ar wahân: gydag achos dim ond y cwestiwn pa mor sicr yw pobl a gaiff sefyll, a’i enw’n gorffen â _sure.</translation>
    </message>
    <message>
        <source>a question in words stands in a group%1. Put it after the last end_group.</source>
        <translation>mae cwestiwn mewn geiriau mewn grŵp%1. Rhowch ef ar ôl yr end_group olaf.</translation>
    </message>
    <message>
        <source>a note stands in a group%1. Put it above the first begin_group, or take it out.</source>
        <translation>mae nodyn mewn grŵp%1. Rhowch ef uwchben y begin_group cyntaf, neu tynnwch ef allan.</translation>
    </message>
    <message>
        <source>Soundings has no place for this%1. It asks everybody the same: empty the cell.</source>
        <translation>nid oes gan Soundings le i hyn%1. Mae’n gofyn yr un peth i bawb: gwagiwch y gell.</translation>
    </message>
    <message>
        <source>this names nothing that a questionnaire has, or something that stands on another sheet%1. Check its spelling, or take the row out.</source>
        <translation>nid yw hyn yn enwi dim sydd gan holiadur, neu mae’n enwi rhywbeth sydd ar daflen arall%1. Gwiriwch ei sillafiad, neu tynnwch y rhes allan.</translation>
    </message>
    <message>
        <source>this number does not follow from what stands beside it%1.</source>
        <translation>nid yw’r rhif hwn yn dilyn o’r hyn sydd wrth ei ymyl%1.</translation>
    </message>
    <message>
        <source>a translation is missing%1. Translate it, or take that language out of the whole file.</source>
        <translation>mae cyfieithiad ar goll%1. Cyfieithwch ef, neu tynnwch yr iaith honno o’r ffeil gyfan.</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>Must-have: %1</source>
        <translation>Gofyniad hanfodol: %1</translation>
    </message>
    <message>
        <source>%1 (reverse-scored)</source>
        <translation>%1 (wedi’i sgorio o chwith)</translation>
    </message>
</context>
<context>
    <name>KeepingActs</name>
    <message>
        <source>The file has no marking now.</source>
        <translation>Nid oes marc ar y ffeil bellach.</translation>
    </message>
    <message>
        <source>The file is marked %1 now.</source>
        <translation>Mae’r ffeil wedi’i marcio’n %1 bellach.</translation>
    </message>
</context>
<context>
    <name>KeepingVerb</name>
    <message>
        <source>give either a value or --none</source>
        <translation>rhowch naill ai gwerth neu --none</translation>
    </message>
    <message>
        <source>The workspace has no protective marking.</source>
        <translation>Nid oes marc diogelu ar y man gwaith.</translation>
    </message>
    <message>
        <source>The workspace is marked %1.</source>
        <translation>Mae’r man gwaith wedi’i farcio %1.</translation>
    </message>
    <message>
        <source>It is not decided how long the workspace is kept.</source>
        <translation>Ni phenderfynwyd am ba hyd y cedwir y man gwaith.</translation>
    </message>
    <message>
        <source>The workspace is kept until %1.</source>
        <translation>Cedwir y man gwaith tan %1.</translation>
    </message>
    <message>
        <source>That day has come: decide whether the file is still needed. Nothing deletes itself.</source>
        <translation>Mae’r diwrnod hwnnw wedi dod: penderfynwch a oes angen y ffeil o hyd. Nid oes dim yn ei ddileu ei hun.</translation>
    </message>
    <message>
        <source>the protective marking that every page and document carries</source>
        <translation>y marc diogelu sydd ar bob tudalen a dogfen</translation>
    </message>
    <message>
        <source>Without TEXT it says which one the workspace has.</source>
        <translation>Heb TEXT mae’n dweud pa un sydd gan y man gwaith.</translation>
    </message>
    <message>
        <source>the marking, in your own words</source>
        <translation>y marc, yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>no marking from now on</source>
        <translation>dim marc o hyn ymlaen</translation>
    </message>
    <message>
        <source>the day until which the workspace is kept</source>
        <translation>y diwrnod y cedwir y man gwaith tan hynny</translation>
    </message>
    <message>
        <source>Without a day it says which one the workspace has. When it comes, you are reminded; nothing is deleted.</source>
        <translation>Heb ddiwrnod mae’n dweud pa un sydd gan y man gwaith. Pan ddaw, cewch eich atgoffa; ni ddilëir dim.</translation>
    </message>
    <message>
        <source>the day, as YYYY-MM-DD</source>
        <translation>y diwrnod, fel YYYY-MM-DD</translation>
    </message>
    <message>
        <source>not decided any more</source>
        <translation>heb ei benderfynu mwyach</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>the partner</source>
        <translation>y partner</translation>
    </message>
    <message>
        <source>our agency</source>
        <translation>ein hasiantaeth</translation>
    </message>
    <message>
        <source>(In English for now)</source>
        <translation>(Yn Saesneg am y tro)</translation>
    </message>
</context>
<context>
    <name>LeftOutText</name>
    <message>
        <source>%1 asked only in the earlier round</source>
        <translation>%1 a ofynnwyd yn y rownd gynharach yn unig</translation>
    </message>
    <message>
        <source>%1 asked only in the later round</source>
        <translation>%1 a ofynnwyd yn y rownd ddiweddarach yn unig</translation>
    </message>
    <message>
        <source>%1 whose answers changed their meaning</source>
        <translation>%1 y newidiodd ystyr eu hatebion</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>The earlier number is without %1: too few ratings.</source>
        <translation>Mae’r rhif cynharach heb %1: rhy ychydig o sgoriau.</translation>
    </message>
    <message>
        <source>The later number is without %1: too few ratings.</source>
        <translation>Mae’r rhif diweddarach heb %1: rhy ychydig o sgoriau.</translation>
    </message>
    <message>
        <source>A section has no number where too few people answered its statements.</source>
        <translation>Nid oes rhif gan adran lle atebodd rhy ychydig o bobl ei gosodiadau.</translation>
    </message>
    <message>
        <source>That is too little for numbers: look at the single answers instead.</source>
        <translation>Mae hynny’n rhy ychydig ar gyfer rhifau: edrychwch ar yr atebion unigol yn lle hynny.</translation>
    </message>
    <message>
        <source>Based on %1 of %2 questions (%3 % of the weight). Left out: %4.</source>
        <translation>Yn seiliedig ar %1 o %2 cwestiwn (%3 % o’r pwysau). Wedi’u gadael allan: %4.</translation>
    </message>
</context>
<context>
    <name>LibraryFiles</name>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Cadw fel taenlen</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Cadw’r templed</translation>
    </message>
    <message>
        <source>Questionnaire template</source>
        <translation>Templed holiadur</translation>
    </message>
    <message>
        <source>Save the guide</source>
        <translation>Cadw’r canllaw</translation>
    </message>
    <message>
        <source>Questionnaire guide</source>
        <translation>Canllaw holiadur</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Your agency agrees one answer to each.</source>
        <translation>Mae eich asiantaeth yn cytuno ar un ateb i bob un.</translation>
    </message>
    <message>
        <source>A survey: many people answer, each alone.</source>
        <translation>Arolwg: mae llawer o bobl yn ateb, pob un ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Answered once about each partner.</source>
        <translation>Atebir unwaith am bob partner.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>questionnaire, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>dim cwestiynau</numerusform>
            <numerusform>%n cwestiwn</numerusform>
            <numerusform>%n cwestiwn</numerusform>
            <numerusform>%n chwestiwn</numerusform>
            <numerusform>%n cwestiwn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>mewn dim adrannau</numerusform>
            <numerusform>mewn %n adran</numerusform>
            <numerusform>mewn %n adran</numerusform>
            <numerusform>mewn %n adran</numerusform>
            <numerusform>mewn %n adran</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2. %3 Id: %4.</source>
        <comment>22 questions, in 3 sections, who answers, id</comment>
        <translation>%1 %2. %3 Id: %4.</translation>
    </message>
    <message>
        <source>In no round yet.</source>
        <translation>Nid yw mewn unrhyw rownd eto.</translation>
    </message>
    <message>
        <source>Used in %1.</source>
        <translation>Defnyddir yn %1.</translation>
    </message>
</context>
<context>
    <name>ListCards</name>
    <message>
        <source>Suggested next steps</source>
        <translation>Camau nesaf a awgrymir</translation>
    </message>
    <message>
        <source>From your answers: must-haves first, then where a step would count most.</source>
        <translation>O’ch atebion: gofynion hanfodol yn gyntaf, yna lle byddai cam yn cyfrif fwyaf.</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>I’w ganfod</translation>
    </message>
    <message>
        <source>You answered “don’t know” here. Not knowing is not the same as distrusting: ask.</source>
        <translation>Atebwyd “ddim yn gwybod” yma. Nid yw peidio â gwybod yr un peth â pheidio ag ymddiried: gofynnwch.</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>This is not a PNG, JPEG or SVG picture that can be read.</source>
        <translation>Nid llun PNG, JPEG na SVG y gellir ei ddarllen yw hwn.</translation>
    </message>
    <message>
        <source>The picture has %1 by %2 dots. Save it with at most %3 million dots in all.</source>
        <translation>Mae gan y llun %1 wrth %2 o ddotiau. Cadwch ef gyda %3 miliwn o ddotiau ar y mwyaf.</translation>
    </message>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>Nid oes ffeil yma y gellir ei darllen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Save the logo smaller.</source>
        <translation>Mae’r ffeil yn fwy na %1 MB. Cadwch y logo’n llai.</translation>
    </message>
</context>
<context>
    <name>MarkKeys</name>
    <message>
        <source>Esc leaves.</source>
        <translation>Mae Esc yn gadael.</translation>
    </message>
    <message>
        <source>1 to %1 mark, K marks “%2”, Delete clears, Esc leaves.</source>
        <translation>Mae 1 i %1 yn marcio, K yn marcio “%2”, Delete yn clirio, Esc yn gadael.</translation>
    </message>
    <message>
        <source>1 to %1 mark, Delete clears, Esc leaves.</source>
        <translation>Mae 1 i %1 yn marcio, Delete yn clirio, Esc yn gadael.</translation>
    </message>
</context>
<context>
    <name>MethodChapter</name>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1 (pwysau %2)</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Rhan o</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>What the bands mean</source>
        <translation>Beth mae’r bandiau’n ei olygu</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Ymddiriedaeth</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a band and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The bands begin at %1, the steps of the answers themselves. They are not norms: they are not drawn from the results of other agencies.</source>
        <translation>Mae’r bandiau’n dechrau ar %1, sef camau’r atebion eu hunain. Nid normau ydynt: ni chawsant eu tynnu o ganlyniadau asiantaethau eraill.</translation>
    </message>
    <message>
        <source>On a scale of five points an answer scores 0, 25, 50, 75 or 100. The score of a section is the weighted mean of its answers, and each number above it the weighted mean of its parts.</source>
        <translation>Ar raddfa o bum pwynt mae ateb yn sgorio 0, 25, 50, 75 neu 100. Cymedr pwysol ei hatebion yw sgôr adran, a chymedr pwysol ei rannau yw pob rhif uwch ei phen.</translation>
    </message>
    <message>
        <source>Readiness is half governance and half staff confidence. Readiness and trust are never averaged together.</source>
        <translation>Hanner llywodraethu a hanner hyder staff yw parodrwydd. Ni chymerir cyfartaledd parodrwydd ac ymddiriedaeth byth.</translation>
    </message>
    <message>
        <source>“Does not apply” is left out. “Don’t know” is left out for staff and partners; for governance, where a claim needs evidence, it counts as 0. Unanswered questions are never filled in.</source>
        <translation>Caiff “Ddim yn berthnasol” ei adael allan. Caiff “Ddim yn gwybod” ei adael allan ar gyfer staff a phartneriaid; ar gyfer llywodraethu, lle mae angen tystiolaeth i hawlio dim, mae’n cyfrif fel 0. Ni lenwir cwestiynau heb eu hateb byth.</translation>
    </message>
    <message>
        <source>For staff a statement scores the mean over the people who answered it, as published. A statement that is not shown counts as one without a rating.</source>
        <translation>Ar gyfer staff, sgôr gosodiad yw’r cymedr dros y bobl a’i hatebodd, fel y’i cyhoeddwyd. Mae gosodiad na ddangosir yn cyfrif fel un heb radd.</translation>
    </message>
    <message>
        <source>A range shows what the number would be if everything still open, or not shown of staff, were 0, and if it were 100.</source>
        <translation>Mae ystod yn dangos beth fyddai’r rhif pe bai popeth sy’n dal yn agored, neu na ddangosir o atebion staff, yn 0, a phe bai’n 100.</translation>
    </message>
    <message>
        <source>How the numbers were made</source>
        <translation>Sut y gwnaed y rhifau</translation>
    </message>
    <message>
        <source>Table: weights</source>
        <translation>Tabl: pwysau</translation>
    </message>
    <message>
        <source>The questionnaires were written without sight of the current wording of these. Look them up before you rely on them.</source>
        <translation>Ysgrifennwyd yr holiaduron heb weld geiriad cyfredol y rhain. Chwiliwch amdanynt cyn dibynnu arnynt.</translation>
    </message>
    <message>
        <source>References to check</source>
        <translation>Cyfeiriadau i’w gwirio</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a questionnaire</comment>
        <translation>%1, fersiwn %2</translation>
    </message>
    <message>
        <source>How much each section counts beside the others of its part</source>
        <translation>Faint y mae pob adran yn ei gyfrif wrth ochr y lleill yn ei rhan</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Adrannau</translation>
    </message>
    <message>
        <source>Weight of each</source>
        <translation>Pwysau pob un</translation>
    </message>
    <message>
        <source>A section has a score when at least two thirds of its questions that apply, and at least two, have a rating or a “don’t know” that counts as 0.</source>
        <translation>Mae gan adran sgôr pan fydd gan o leiaf ddwy ran o dair o’i chwestiynau perthnasol, ac o leiaf ddau, radd neu “ddim yn gwybod” sy’n cyfrif fel 0.</translation>
    </message>
    <message>
        <source>What the questionnaires cite, and where</source>
        <translation>Yr hyn y mae’r holiaduron yn ei ddyfynnu, ac ymhle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeiriad</translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>From %1 people on, a statement or case shows how many people gave each answer.</source>
        <translation>O %1 o bobl ymlaen, mae gosodiad neu achos yn dangos faint o bobl a roddodd bob ateb.</translation>
    </message>
    <message>
        <source>From %1 to %2 people, a statement or case has an average to the nearest five, between ‘20 or fewer’ and ‘80 or more’. %3</source>
        <comment>%3: another sentence</comment>
        <translation>O %1 i %2 o bobl, mae gan osodiad neu achos gyfartaledd i’r pump agosaf, rhwng ‘20 neu lai’ ac ‘80 neu fwy’. %3</translation>
    </message>
    <message>
        <source>How staff answers are protected</source>
        <translation>Sut y caiff atebion staff eu hamddiffyn</translation>
    </message>
    <message>
        <source>When a round closes, each staff survey is published as one table, which is kept and never changed. The answers, and everything counted from them, are destroyed in the same step. Every staff figure follows from such tables and from nothing else.</source>
        <translation>Pan gaiff rownd ei chau, cyhoeddir pob arolwg staff fel un tabl, a gedwir ac na chaiff ei newid byth. Dinistrir yr atebion, a phopeth a gyfrifwyd ohonynt, yn yr un cam. Mae pob ffigur staff yn dilyn o’r tablau hyn ac o ddim byd arall.</translation>
    </message>
    <message>
        <source>Before that only the number of people who have finished is shown, from %1 on. A closed survey is never opened again, even where its round is.</source>
        <translation>Cyn hynny, dim ond nifer y bobl sydd wedi gorffen a ddangosir, o %1 ymlaen. Nid agorir arolwg sydd wedi cau byth eto, hyd yn oed pan agorir ei rownd.</translation>
    </message>
    <message>
        <source>Every figure has at least %1 people behind it who answered that very question. The number can be raised to %2, for what is published from then on, and never lowered. Of what is not shown, neither a figure nor a number of people is kept.</source>
        <translation>Y tu ôl i bob ffigur mae o leiaf %1 o bobl a atebodd yr union gwestiwn hwnnw. Gellir codi’r nifer i %2, ar gyfer yr hyn a gyhoeddir o hynny ymlaen, ond nid ei ostwng byth. O’r hyn na ddangosir, ni chedwir na ffigur na nifer o bobl.</translation>
    </message>
    <message>
        <source>Where nine in ten or more of up to 99 people answered on the same side, or chose the same option, only the average is shown, to the nearest five, between ‘10 or fewer’ and ‘90 or more’.</source>
        <translation>Lle atebodd naw o bob deg neu fwy o hyd at 99 o bobl ar yr un ochr, neu lle dewiswyd yr un opsiwn ganddynt, dim ond y cyfartaledd a ddangosir, i’r pump agosaf, rhwng ‘10 neu lai’ a ‘90 neu fwy’.</translation>
    </message>
    <message>
        <source>Roles are shown for whole sections only, to the nearest ten, between ‘20 or fewer’ and ‘80 or more’. A role with too few people in one section is hidden in all, and hidden roles are shown together or not at all.</source>
        <translation>Dangosir rolau ar gyfer adrannau cyfan yn unig, i’r deg agosaf, rhwng ‘20 neu lai’ ac ‘80 neu fwy’. Cuddir rôl sydd â rhy ychydig o bobl mewn un adran ym mhob adran, a dangosir rolau cudd gyda’i gilydd neu ddim o gwbl.</translation>
    </message>
    <message>
        <source>How well the statements of a section go together is shown from %1 people on, rounded.</source>
        <translation>Dangosir pa mor dda y mae gosodiadau adran yn cyd-fynd o %1 o bobl ymlaen, wedi’i dalgrynnu.</translation>
    </message>
    <message>
        <source>Comments need %1 of them. Somebody reads them before the round closes and can leave one out, never change it. They are kept in no order, apart from everything else.</source>
        <translation>Rhaid cael %1 o sylwadau i’w dangos. Mae rhywun yn eu darllen cyn i’r rownd gau a gall adael un allan, ond nid ei newid. Fe’u cedwir heb drefn, ar wahân i bopeth arall.</translation>
    </message>
    <message>
        <source>A survey is not published where its table could be an earlier one with a few people added or exchanged, as when late answers are put into a new round.</source>
        <translation>Ni chyhoeddir arolwg os gallai ei dabl fod yn un cynharach gydag ychydig o bobl wedi’u hychwanegu neu eu cyfnewid, fel pan roddir atebion hwyr mewn rownd newydd.</translation>
    </message>
    <message>
        <source>What this cannot stop: people who pool what they answered themselves can work out the rest of a small group; three people exchanged between two rounds of otherwise the same people; a marked difference between roles on very few points. A larger minimum helps.</source>
        <translation>Yr hyn na all hyn ei atal: gall pobl sy’n rhannu â’i gilydd yr hyn a atebasant weithio allan weddill grŵp bach; tri o bobl wedi’u cyfnewid rhwng dwy rownd o’r un bobl fel arall; gwahaniaeth amlwg rhwng rolau ar raddfa o ychydig iawn o bwyntiau. Mae lleiafswm mwy yn helpu.</translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>Mae’n cymryd tua %n munud.</numerusform>
            <numerusform>Mae’n cymryd tua %n munud.</numerusform>
            <numerusform>Mae’n cymryd tua %n munud.</numerusform>
            <numerusform>Mae’n cymryd tua %n munud.</numerusform>
            <numerusform>Mae’n cymryd tua %n munud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n hour(s).</source>
        <translation>
            <numerusform>Mae’n cymryd tua %n awr.</numerusform>
            <numerusform>Mae’n cymryd tuag awr.</numerusform>
            <numerusform>Mae’n cymryd tua dwy awr.</numerusform>
            <numerusform>Mae’n cymryd tua thair awr.</numerusform>
            <numerusform>Mae’n cymryd tua %n awr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MirrorFigures</name>
    <message>
        <source>%1 apart</source>
        <translation>%1 ar wahân</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5; %6.</source>
        <translation>%1: %2 %3, %4 %5; %6.</translation>
    </message>
    <message>
        <source>Too few statements are rated by both</source>
        <translation>Rhy ychydig o ddatganiadau a sgoriwyd gan y ddwy</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>section, why no gap</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No section is 30 or more apart</source>
        <translation>Nid oes adran 30 neu fwy ar wahân</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) to talk about first</source>
        <translation>
            <numerusform>%n adran i siarad amdanynt yn gyntaf</numerusform>
            <numerusform>%n adran i siarad amdanynt yn gyntaf</numerusform>
            <numerusform>%n adran i siarad amdanynt yn gyntaf</numerusform>
            <numerusform>%n adran i siarad amdanynt yn gyntaf</numerusform>
            <numerusform>%n adran i siarad amdanynt yn gyntaf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MirrorPage</name>
    <message>
        <source>%1 about %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Dim rhif eto</translation>
    </message>
    <message>
        <source>%1: no number yet.</source>
        <translation>%1: dim rhif eto.</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
    <message>
        <source>%1: %2 out of 100, %3.</source>
        <translation>%1: %2 allan o 100, %3.</translation>
    </message>
    <message>
        <source>No section is so far apart that you should talk about it first: choose what matters to you both.</source>
        <translation>Nid oes adran mor bell ar wahân fel y dylech siarad amdani’n gyntaf: dewiswch beth sy’n bwysig i chi’ch dau.</translation>
    </message>
    <message>
        <source>Talk about this first: %1.</source>
        <translation>Siaradwch am hyn yn gyntaf: %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>reading, what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Statements to talk about</source>
        <translation>Datganiadau i siarad amdanynt</translation>
    </message>
    <message>
        <source>No statement is two steps or more apart.</source>
        <translation>Nid oes datganiad ddau gam neu fwy ar wahân.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Cwestiynau agored</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>What helps and hinders %1</source>
        <translation>Beth sy’n helpu ac yn rhwystro %1</translation>
    </message>
    <message>
        <source>Not both have released what they marked.</source>
        <translation>Nid yw’r ddwy wedi rhyddhau beth a farciwyd ganddynt.</translation>
    </message>
    <message>
        <source>Every statement, the furthest apart first</source>
        <translation>Pob datganiad, y pellaf ar wahân yn gyntaf</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Darlleniad</translation>
    </message>
    <message>
        <source>Not both have released their answers about each other, so no statements stand side by side.</source>
        <translation>Nid yw’r ddwy wedi rhyddhau eu hatebion am ei gilydd, felly nid oes datganiadau ochr yn ochr.</translation>
    </message>
    <message>
        <source>How well you understand each other</source>
        <translation>Pa mor dda yr ydych yn deall eich gilydd</translation>
    </message>
    <message>
        <source>Every statement, side by side</source>
        <translation>Pob datganiad, ochr yn ochr</translation>
    </message>
    <message>
        <source>Neither of the two has released anything about the other in this round.</source>
        <translation>Nid yw’r naill na’r llall wedi rhyddhau dim byd am y llall yn y rownd hon.</translation>
    </message>
    <message>
        <source>The two have not both agreed that what they say of each other is shown.</source>
        <translation>Nid yw’r ddwy wedi cytuno i ddangos beth maent yn ei ddweud am ei gilydd.</translation>
    </message>
    <message>
        <source>Every statement to talk about</source>
        <translation>Pob datganiad i’w drafod</translation>
    </message>
    <message>
        <source>Every open question</source>
        <translation>Pob cwestiwn agored</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>agency, kind of influences</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, statement by statement: %2</source>
        <comment>section, reading</comment>
        <translation>%1, fesul datganiad: %2</translation>
    </message>
    <message>
        <source>%1, statement by statement</source>
        <comment>section</comment>
        <translation>%1, fesul datganiad</translation>
    </message>
</context>
<context>
    <name>MirrorTables</name>
    <message>
        <source>no number</source>
        <translation>dim rhif</translation>
    </message>
    <message>
        <source>%1 about %2: %3</source>
        <translation>%1 am %2: %3</translation>
    </message>
    <message>
        <source>Working level, the lower of the two: %1</source>
        <translation>Lefel weithio, yr isaf o’r ddwy: %1</translation>
    </message>
    <message>
        <source>From one side only: there is no working level yet.</source>
        <translation>O un ochr yn unig: nid oes lefel weithio eto.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Apart by</source>
        <translation>Ar wahân o</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Darlleniad</translation>
    </message>
    <message>
        <source>Talk about this</source>
        <translation>Siaradwch am hyn</translation>
    </message>
    <message>
        <source>Agreed gaps. Start here: nobody has to be persuaded</source>
        <translation>Bylchau y cytunir arnynt. Dechreuwch yma: nid oes angen darbwyllo neb</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Cwestiynau agored</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>There is no pair to show yet.</source>
        <translation>Nid oes pâr i’w ddangos eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n further pairs are not shown: not both agencies agree to be named.</source>
        <translation>
            <numerusform>Ni ddangosir %n o barau eraill: nid yw’r ddwy asiantaeth yn cytuno i gael eu henwi.</numerusform>
            <numerusform>Ni ddangosir %n o barau eraill: nid yw’r ddwy asiantaeth yn cytuno i gael eu henwi.</numerusform>
            <numerusform>Ni ddangosir %n o barau eraill: nid yw’r ddwy asiantaeth yn cytuno i gael eu henwi.</numerusform>
            <numerusform>Ni ddangosir %n o barau eraill: nid yw’r ddwy asiantaeth yn cytuno i gael eu henwi.</numerusform>
            <numerusform>Ni ddangosir %n o barau eraill: nid yw’r ddwy asiantaeth yn cytuno i gael eu henwi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingNumbers</name>
    <message>
        <source>Without %1 this round has no trust numbers.</source>
        <translation>Heb %1 nid oes rhifau ymddiriedaeth i’r rownd hon.</translation>
    </message>
    <message>
        <source>Without the staff survey, %1, this round has no readiness number: that is governance and staff confidence in one.</source>
        <translation>Heb yr arolwg staff, %1, nid oes rhif parodrwydd i’r rownd hon: llywodraethu a hyder staff mewn un rhif yw hwnnw.</translation>
    </message>
    <message>
        <source>Without %1 this round has no readiness number: that is governance and staff confidence in one.</source>
        <translation>Heb %1 nid oes rhif parodrwydd i’r rownd hon: llywodraethu a hyder staff mewn un rhif yw hwnnw.</translation>
    </message>
</context>
<context>
    <name>MustHaveChangeText</name>
    <message>
        <source>Now met: %1</source>
        <comment>a must-have</comment>
        <translation>Bellach wedi’i fodloni: %1</translation>
    </message>
    <message>
        <source>No longer met: %1</source>
        <comment>a must-have</comment>
        <translation>Heb ei fodloni mwyach: %1</translation>
    </message>
    <message>
        <source>Now known not to be met: %1</source>
        <comment>a must-have</comment>
        <translation>Bellach yn hysbys nad yw wedi’i fodloni: %1</translation>
    </message>
    <message>
        <source>No longer confirmed: %1</source>
        <comment>a must-have</comment>
        <translation>Heb ei gadarnhau mwyach: %1</translation>
    </message>
    <message>
        <source>Not met before, and now not confirmed: %1</source>
        <comment>a must-have</comment>
        <translation>Heb ei fodloni o’r blaen, ac yn awr heb ei gadarnhau: %1</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <comment>a must-have, its answers before and after</comment>
        <translation>%1, %2 → %3</translation>
    </message>
    <message>
        <source>Must-haves of %1: %2 of %3 met, %4 before</source>
        <comment>a title, three counts</comment>
        <translation>Gofynion hanfodol %1: %2 o %3 wedi’u bodloni, %4 o’r blaen</translation>
    </message>
    <message>
        <source>trust in %1</source>
        <translation>ymddiriedaeth yn %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a title</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>MustHaveChapter</name>
    <message>
        <source>Met</source>
        <translation>Wedi’i fodloni</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Heb ei fodloni</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Heb ei gadarnhau</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Gofyniad hanfodol</translation>
    </message>
    <message>
        <source>Why it is one</source>
        <translation>Pam y mae’n un</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a must-have: met or not</comment>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Must-haves of %1</source>
        <translation>Gofynion hanfodol %1</translation>
    </message>
    <message>
        <source>Must-haves that staff answer for, as a group</source>
        <translation>Gofynion hanfodol y mae staff yn ateb drostynt, fel grŵp</translation>
    </message>
    <message>
        <source>Must-haves of our trust in each partner</source>
        <translation>Gofynion hanfodol ein hymddiriedaeth ym mhob partner</translation>
    </message>
    <message>
        <source>%1: %2 of %3 met.</source>
        <comment>a title, two counts</comment>
        <translation>%1: bodlonwyd %2 o %3.</translation>
    </message>
    <message>
        <source>Partners with whom all are met: %1 of %2.</source>
        <translation>Partneriaid y bodlonwyd pob un â hwy: %1 o %2.</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Gofynion hanfodol</translation>
    </message>
    <message>
        <source>A must-have is something the law or safety calls for. It never changes a number; while it is not met it holds the band down.</source>
        <translation>Rhywbeth y mae’r gyfraith neu ddiogelwch yn galw amdano yw gofyniad hanfodol. Nid yw byth yn newid rhif; tra nad yw wedi’i fodloni mae’n dal y band i lawr.</translation>
    </message>
    <message>
        <source>Table: every must-have</source>
        <translation>Tabl: pob gofyniad hanfodol</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a state, the partners it is of</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>all partners</source>
        <translation>pob partner</translation>
    </message>
    <message>
        <source>Every must-have, whether it is met, and why it is one</source>
        <translation>Pob gofyniad hanfodol, a fodlonwyd ef, a pham ei fod yn un</translation>
    </message>
</context>
<context>
    <name>MustHaveStandingText</name>
    <message>
        <source>%1: %2</source>
        <comment>what, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>With this answer the must-have is not met.</source>
        <translation>Gyda’r ateb hwn nid yw’r gofyniad hanfodol wedi’i fodloni.</translation>
    </message>
    <message>
        <source>Until you know, this must-have counts as not met.</source>
        <translation>Nes y byddwch yn gwybod, mae’r gofyniad hanfodol hwn yn cyfrif fel heb ei fodloni.</translation>
    </message>
    <message>
        <source>Until you know, this must-have is not confirmed.</source>
        <translation>Nes y byddwch yn gwybod, nid yw’r gofyniad hanfodol hwn wedi’i gadarnhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n must-haves are not met because the answer is “don’t know”.</source>
        <translation>
            <numerusform>Nid oes gofyniad hanfodol heb ei fodloni oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb ei fodloni oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n ofyniad hanfodol heb eu bodloni oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb eu bodloni oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb eu bodloni oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-haves are not met, %1 of them because the answer is “don’t know”.</source>
        <translation>
            <numerusform>Nid oes gofyniad hanfodol heb ei fodloni.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb eu bodloni, %1 ohonynt oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n ofyniad hanfodol heb eu bodloni, %1 ohonynt oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb eu bodloni, %1 ohonynt oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb eu bodloni, %1 ohonynt oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-haves are not met.</source>
        <translation>
            <numerusform>Nid oes gofyniad hanfodol heb ei fodloni.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb ei fodloni.</numerusform>
            <numerusform>Mae %n ofyniad hanfodol heb eu bodloni.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb eu bodloni.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb eu bodloni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-haves are not confirmed because the answer is “don’t know”.</source>
        <translation>
            <numerusform>Nid oes gofyniad hanfodol heb ei gadarnhau oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb ei gadarnhau oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n ofyniad hanfodol heb eu cadarnhau oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb eu cadarnhau oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
            <numerusform>Mae %n gofyniad hanfodol heb eu cadarnhau oherwydd mai “ddim yn gwybod” yw’r ateb.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this answer the must-have is not met, and the %2 is no higher than %1.</source>
        <translation>Gyda’r ateb hwn nid yw’r gofyniad hanfodol wedi’i fodloni, ac nid yw’r %2 yn uwch na %1.</translation>
    </message>
    <message>
        <source>Until you know, this must-have counts as not met, and the %2 is no higher than %1.</source>
        <translation>Nes y byddwch yn gwybod, mae’r gofyniad hanfodol hwn yn cyfrif fel heb ei fodloni, ac nid yw’r %2 yn uwch na %1.</translation>
    </message>
    <message>
        <source>Until you know, this must-have is not confirmed, and the %2 is no higher than %1.</source>
        <translation>Nes y byddwch yn gwybod, nid yw’r gofyniad hanfodol hwn wedi’i gadarnhau, ac nid yw’r %2 yn uwch na %1.</translation>
    </message>
</context>
<context>
    <name>MustHaveText</name>
    <message>
        <source>staff as a group do not yet say %1</source>
        <translation>nid yw staff fel grŵp yn dweud %1 eto</translation>
    </message>
    <message>
        <source>for staff as a group, %1 is on average below ‘%2’</source>
        <translation>i staff fel grŵp, mae %1 ar gyfartaledd islaw ‘%2’</translation>
    </message>
    <message>
        <source>%1 is not met</source>
        <translation>nid yw %1 wedi’i fodloni</translation>
    </message>
    <message>
        <source>%1 stands at ‘%2’ and needs ‘%3’</source>
        <translation>mae %1 ar ‘%2’ ac mae angen ‘%3’</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>not at all true</comment>
        <translation>mae %1 yn %2</translation>
    </message>
    <message>
        <source>%1 is only %2</source>
        <comment>slightly true</comment>
        <translation>dim ond %2 yw %1</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>quotation marks</comment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>nobody could confirm %1</source>
        <translation>ni allai neb gadarnhau %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list, before a vowel</comment>
        <translation>%1 ac %2</translation>
    </message>
</context>
<context>
    <name>MustHavesMoved</name>
    <message>
        <source>Must-haves that changed</source>
        <translation>Gofynion hanfodol a newidiodd</translation>
    </message>
</context>
<context>
    <name>NamedChangeText</name>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>Trust in %1</source>
        <translation>Ymddiriedaeth yn %1</translation>
    </message>
</context>
<context>
    <name>NextBandText</name>
    <message>
        <source>There is no readiness number yet, so there is no next band.</source>
        <translation>Nid oes rhif parodrwydd eto, felly nid oes band nesaf.</translation>
    </message>
    <message>
        <source>There is no trust number, so there is no next band.</source>
        <translation>Nid oes rhif ymddiriedaeth, felly nid oes band nesaf.</translation>
    </message>
    <message>
        <source>This is the highest band: %1.</source>
        <translation>Dyma’r band uchaf: %1.</translation>
    </message>
    <message>
        <source>A must-have of the staff survey holds the band. No answer about governance moves it: what would help is what colleagues need before the next survey.</source>
        <translation>Mae un o hanfodion arolwg y staff yn dal y band. Nid oes ateb am lywodraethu yn ei symud: yr hyn fyddai’n helpu yw’r hyn sydd ei angen ar gydweithwyr cyn yr arolwg nesaf.</translation>
    </message>
    <message>
        <source>First find out what nobody could say about a must-have: until then the band is held.</source>
        <translation>Yn gyntaf, darganfyddwch yr hyn na allai neb ei ddweud am hanfod: tan hynny caiff y band ei ddal.</translation>
    </message>
    <message>
        <source>%1 is out of reach without the answers that cannot be improved.</source>
        <translation>Mae %1 allan o gyrraedd heb yr atebion na ellir eu gwella.</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un cam</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 cam</translation>
    </message>
    <message>
        <source>To reach %1 it would take this:</source>
        <translation>I gyrraedd %1 byddai angen hyn:</translation>
    </message>
    <message>
        <source>To reach %1 it would take one of these:</source>
        <translation>I gyrraedd %1 byddai angen un o’r rhain:</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, %4 points more</source>
        <comment>an item, its answer now and then, what that gains</comment>
        <translation>%1: o %2 i %3, %4 pwynt yn fwy</translation>
    </message>
    <message>
        <source>%1, then %2 out of 100</source>
        <translation>%1, yna %2 allan o 100</translation>
    </message>
    <message>
        <source>The number is steady: it stays %1 if any one section counts a quarter more or less.</source>
        <translation>Mae’r rhif yn gadarn: mae’n aros yn %1 os yw unrhyw un adran yn cyfrif chwarter yn fwy neu’n llai.</translation>
    </message>
    <message>
        <source>If any one section counted a quarter more or less, the number would be between %1 and %2.</source>
        <translation>Pe bai unrhyw un adran yn cyfrif chwarter yn fwy neu’n llai, byddai’r rhif rhwng %1 a %2.</translation>
    </message>
    <message>
        <source>Other sets of the same size differ in little: they need as many steps.</source>
        <translation>Ychydig sy’n wahanol mewn setiau eraill o’r un maint: mae angen cynifer o gamau.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n answer(s)</source>
        <comment>so many steps</comment>
        <translation>
            <numerusform>%1 mewn %n ateb</numerusform>
            <numerusform>%1 mewn %n ateb</numerusform>
            <numerusform>%1 mewn %n ateb</numerusform>
            <numerusform>%1 mewn %n ateb</numerusform>
            <numerusform>%1 mewn %n ateb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextThing</name>
    <message>
        <source>%1 needs at least %2 people before anything of it can be shown.</source>
        <translation>Mae angen o leiaf %2 o bobl ar %1 cyn y gellir dangos dim ohono.</translation>
    </message>
    <message>
        <source>Open the survey</source>
        <translation>Agor yr arolwg</translation>
    </message>
    <message numerus="yes">
        <source>Start with %1: %n questions.</source>
        <translation>
            <numerusform>Dechreuwch â %1.</numerusform>
            <numerusform>Dechreuwch â %1: %n cwestiwn.</numerusform>
            <numerusform>Dechreuwch â %1: %n gwestiwn.</numerusform>
            <numerusform>Dechreuwch â %1: %n chwestiwn.</numerusform>
            <numerusform>Dechreuwch â %1: %n chwestiwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start answering</source>
        <translation>Dechrau ateb</translation>
    </message>
    <message>
        <source>Go on with %1, at “%2”. %3 of %4 questions are answered.</source>
        <translation>Ewch ymlaen â %1, yn “%2”. Atebwyd %3 o %4 cwestiwn.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Cau’r rownd…</translation>
    </message>
    <message>
        <source>Start your first round: give it a name and a date, and choose its questionnaires.</source>
        <translation>Dechreuwch eich rownd gyntaf: rhowch enw a dyddiad iddi, a dewiswch ei holiaduron.</translation>
    </message>
    <message>
        <source>Start the first round</source>
        <translation>Dechrau’r rownd gyntaf</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Ble rydym yn sefyll</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Gweld y canlyniadau</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Beth i’w wneud nesaf</translation>
    </message>
    <message>
        <source>Every question in %1 is answered. Close the round to see what staff said and to keep its results as they are.</source>
        <translation>Atebwyd pob cwestiwn yn %1. Caewch y rownd i weld beth ddywedodd staff ac i gadw ei chanlyniadau fel y maent.</translation>
    </message>
    <message>
        <source>Every question in %1 is answered. Close the round to keep its results as they are.</source>
        <translation>Atebwyd pob cwestiwn yn %1. Caewch y rownd i gadw ei chanlyniadau fel y maent.</translation>
    </message>
    <message>
        <source>Marking what helps and hinders is optional.</source>
        <translation>Dewisol yw nodi beth sy’n helpu ac yn rhwystro.</translation>
    </message>
    <message>
        <source>Export the report…</source>
        <translation>Allforio’r adroddiad…</translation>
    </message>
    <message>
        <source>Start the next round</source>
        <translation>Dechrau’r rownd nesaf</translation>
    </message>
    <message numerus="yes">
        <source>Every question of %1 is answered; %n of them you wanted to come back to.</source>
        <translation>
            <numerusform>Mae pob cwestiwn yn %1 wedi’i ateb; nid oes yr un i ddod yn ôl ato.</numerusform>
            <numerusform>Mae pob cwestiwn yn %1 wedi’i ateb; roeddech am ddod yn ôl at %n ohonynt.</numerusform>
            <numerusform>Mae pob cwestiwn yn %1 wedi’i ateb; roeddech am ddod yn ôl at %n ohonynt.</numerusform>
            <numerusform>Mae pob cwestiwn yn %1 wedi’i ateb; roeddech am ddod yn ôl at %n ohonynt.</numerusform>
            <numerusform>Mae pob cwestiwn yn %1 wedi’i ateb; roeddech am ddod yn ôl at %n ohonynt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextVerb</name>
    <message>
        <source>name the number that should rise: readiness or trust</source>
        <translation>enwch y rhif a ddylai godi: readiness neu trust</translation>
    </message>
    <message>
        <source>next emits text or json</source>
        <translation>mae next yn allbynnu text neu json</translation>
    </message>
    <message>
        <source>what it would take to reach the next band</source>
        <translation>yr hyn fyddai ei angen i gyrraedd y band nesaf</translation>
    </message>
    <message>
        <source>The smallest sets of better answers, must-haves included; governance answers for readiness, the answers about that partner for trust.</source>
        <translation>Y setiau lleiaf o atebion gwell, gan gynnwys yr hanfodion; atebion llywodraethu ar gyfer parodrwydd, a’r atebion am y partner hwnnw ar gyfer ymddiriedaeth.</translation>
    </message>
    <message>
        <source>readiness or trust</source>
        <translation>readiness neu trust</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>y partner</translation>
    </message>
    <message>
        <source>an item that cannot be improved; may be given again</source>
        <translation>eitem na ellir ei gwella; gellir ei rhoi eto</translation>
    </message>
    <message>
        <source>the round&apos;s label; the latest if none is named</source>
        <translation>label y rownd; y ddiweddaraf os na enwir un</translation>
    </message>
</context>
<context>
    <name>NoteChapter</name>
    <message>
        <source>Every answer with a note or evidence beside it</source>
        <translation>Pob ateb sydd â nodyn neu dystiolaeth wrth ei ochr</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Links, or names of documents.</source>
        <translation>Dolenni, neu enwau dogfennau.</translation>
    </message>
    <message>
        <source>Notes and evidence</source>
        <translation>Nodiadau a thystiolaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n answers have a note or evidence beside them, kept here word for word. Read them before you pass this report on: they may name somebody. The report can be made without them.</source>
        <translation>
            <numerusform>Nid oes nodyn na thystiolaeth wrth ochr yr un ateb.</numerusform>
            <numerusform>Mae gan 1 ateb nodyn neu dystiolaeth wrth ei ochr, a geir yma air am air. Darllenwch ef cyn pasio’r adroddiad hwn ymlaen: gall enwi rhywun. Gellir gwneud yr adroddiad hebddo.</numerusform>
            <numerusform>Mae gan %n ateb nodyn neu dystiolaeth wrth eu hochr, a geir yma air am air. Darllenwch nhw cyn pasio’r adroddiad hwn ymlaen: gallant enwi rhywun. Gellir gwneud yr adroddiad hebddynt.</numerusform>
            <numerusform>Mae gan %n ateb nodyn neu dystiolaeth wrth eu hochr, a geir yma air am air. Darllenwch nhw cyn pasio’r adroddiad hwn ymlaen: gallant enwi rhywun. Gellir gwneud yr adroddiad hebddynt.</numerusform>
            <numerusform>Mae gan %n o atebion nodyn neu dystiolaeth wrth eu hochr, a geir yma air am air. Darllenwch nhw cyn pasio’r adroddiad hwn ymlaen: gallant enwi rhywun. Gellir gwneud yr adroddiad hebddynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table: notes and evidence</source>
        <translation>Tabl: nodiadau a thystiolaeth</translation>
    </message>
</context>
<context>
    <name>NumberMeaningText</name>
    <message>
        <source>on average ‘%1’</source>
        <translation>‘%1’ ar gyfartaledd</translation>
    </message>
    <message>
        <source>between ‘%1’ (%2) and ‘%3’ (%4)</source>
        <comment>an answer, its worth, the next, its worth</comment>
        <translation>rhwng ‘%1’ (%2) a ‘%3’ (%4)</translation>
    </message>
    <message>
        <source>If every answer were known, it would be between %1 and %2.</source>
        <translation>Pe bai pob ateb yn hysbys, byddai rhwng %1 a %2.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>This round is closed.</source>
        <translation>Mae’r rownd hon wedi cau.</translation>
    </message>
    <message>
        <source>This round is still open: the figures may change.</source>
        <translation>Mae’r rownd hon yn dal ar agor: gall y ffigurau newid.</translation>
    </message>
    <message>
        <source>Round %1. %2</source>
        <translation>Rownd %1. %2</translation>
    </message>
    <message>
        <source>Round %1, %2. %3</source>
        <translation>Rownd %1, %2. %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>agency and round</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ENGHRAIFFT</translation>
    </message>
    <message>
        <source>Sample: every agency, person and answer in this report is invented.</source>
        <translation>Enghraifft: dychmygol yw pob asiantaeth, person ac ateb yn yr adroddiad hwn.</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Ailagorwyd: %1</translation>
    </message>
    <message>
        <source>Made with Soundings, to start a better conversation. It is not legal advice and does not certify compliance. Nobody in it is ranked.</source>
        <translation>Gwnaed gyda Soundings, i ddechrau gwell sgwrs. Nid cyngor cyfreithiol ydyw ac nid yw’n ardystio cydymffurfiaeth. Nid oes neb ynddo wedi’i raddio yn erbyn ei gilydd.</translation>
    </message>
    <message>
        <source>Parts of this report are in English for now.</source>
        <translation>Mae rhannau o’r adroddiad hwn yn Saesneg am y tro.</translation>
    </message>
</context>
<context>
    <name>OpeningText</name>
    <message>
        <source>The file is larger than any pack can be, so it was not read.</source>
        <translation>Mae’r ffeil yn fwy nag y gall unrhyw becyn fod, felly ni chafodd ei darllen.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>Mae’r ffeil yn wag. Gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>This is an archive, a workbook or a document, not a pack. Take the pack out of it, or ask for the file that ends in .soundings-pack.</source>
        <translation>Archif, llyfr gwaith neu ddogfen yw hon, nid pecyn. Tynnwch y pecyn ohoni, neu gofynnwch am y ffeil sy’n gorffen â .soundings-pack.</translation>
    </message>
    <message>
        <source>This is a database, perhaps a whole workspace, and not a pack. Ask for the file that “export” writes: a workspace is more than anybody should give away.</source>
        <translation>Cronfa ddata yw hon, man gwaith cyfan efallai, ac nid pecyn. Gofynnwch am y ffeil y mae “export” yn ei hysgrifennu: mae man gwaith yn fwy nag y dylai neb ei roi i ffwrdd.</translation>
    </message>
    <message>
        <source>This is a web page, not a pack. Ask for the file that ends in .soundings-pack.</source>
        <translation>Tudalen we yw hon, nid pecyn. Gofynnwch am y ffeil sy’n gorffen â .soundings-pack.</translation>
    </message>
    <message>
        <source>This is neither a pack nor an invitation.</source>
        <translation>Nid pecyn na gwahoddiad mo hyn.</translation>
    </message>
    <message>
        <source>The file is damaged: it is not as Soundings wrote it. Ask for it again.</source>
        <translation>Mae’r ffeil wedi’i difrodi: nid yw fel yr ysgrifennodd Soundings hi. Gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>A newer version of Soundings made this file. Update Soundings to open it.</source>
        <translation>Gwnaed y ffeil hon gan fersiwn mwy newydd o Soundings. Diweddarwch Soundings i’w hagor.</translation>
    </message>
    <message>
        <source>The signature does not fit: the file was changed after it was signed. Do not use it. Ask for it again, and tell the sender.</source>
        <translation>Nid yw’r llofnod yn cyd-fynd: newidiwyd y ffeil ar ôl ei llofnodi. Peidiwch â’i defnyddio. Gofynnwch amdani eto, a dywedwch wrth yr anfonwr.</translation>
    </message>
    <message>
        <source>The passphrase does not open it: it is another one, or the file was changed.</source>
        <translation>Nid yw’r cyfrinymadrodd yn ei hagor: un arall ydyw, neu newidiwyd y ffeil.</translation>
    </message>
    <message>
        <source>The file is signed, but there is something in it that no Soundings writes.</source>
        <translation>Mae’r ffeil wedi’i llofnodi, ond mae rhywbeth ynddi nad yw unrhyw Soundings yn ei ysgrifennu.</translation>
    </message>
    <message>
        <source>This is our own pack: there is nothing to open.</source>
        <translation>Ein pecyn ein hunain yw hwn: nid oes dim i’w agor.</translation>
    </message>
    <message>
        <source>The file says that it is from us (%1), and is signed with another key than this workspace’s. It is from a copy of the workspace, or from somebody else.</source>
        <translation>Mae’r ffeil yn dweud mai gennym ni (%1) y daeth, ond fe’i llofnodwyd ag allwedd heblaw un y man gwaith hwn. O gopi o’r man gwaith y daeth, neu gan rywun arall.</translation>
    </message>
    <message>
        <source>The pack was made for %1. Tell the sender that you have it.</source>
        <translation>Gwnaed y pecyn ar gyfer %1. Dywedwch wrth yr anfonwr ei fod gennych.</translation>
    </message>
    <message>
        <source>%1 is not among the agencies of this workspace. Add it, or open the invitation first.</source>
        <translation>Nid yw %1 ymhlith asiantaethau’r man gwaith hwn. Ychwanegwch hi, neu agorwch y gwahoddiad yn gyntaf.</translation>
    </message>
    <message>
        <source>The pack has the id of %1 and the name of another agency. Ask both which of them made it.</source>
        <translation>Mae gan y pecyn ddynodwr %1 ac enw asiantaeth arall. Gofynnwch i’r ddwy pa un a’i gwnaeth.</translation>
    </message>
    <message>
        <source>The file says that it is from %1, and is signed with the key of another agency. Do not use it, and tell both.</source>
        <translation>Mae’r ffeil yn dweud mai gan %1 y daeth, ond fe’i llofnodwyd ag allwedd asiantaeth arall. Peidiwch â’i defnyddio, a dywedwch wrth y ddwy.</translation>
    </message>
    <message>
        <source>Files opened together are signed with different keys for one agency, or with one key for several (%1), and none of these is known yet. Ask for the fingerprint, and open the right file by itself.</source>
        <translation>Mae ffeiliau a agorwyd gyda’i gilydd wedi’u llofnodi ag allweddi gwahanol ar gyfer un asiantaeth, neu ag un allwedd ar gyfer sawl un (%1), ac nid oes yr un o’r rhain yn hysbys eto. Gofynnwch am yr ôl bys, ac agorwch y ffeil gywir ar ei phen ei hun.</translation>
    </message>
    <message>
        <source>This workspace does not have the round. Open its invitation first.</source>
        <translation>Nid yw’r rownd gan y man gwaith hwn. Agorwch ei gwahoddiad yn gyntaf.</translation>
    </message>
    <message>
        <source>It is about a questionnaire, or a version of one, that this workspace does not have: %1. Open the round’s invitation first, or update Soundings.</source>
        <translation>Mae’n ymwneud â holiadur, neu fersiwn o un, nad yw gan y man gwaith hwn: %1. Agorwch wahoddiad y rownd yn gyntaf, neu diweddarwch Soundings.</translation>
    </message>
    <message>
        <source>%1 made two different files with the same number, so that nobody can say which is right. Neither is used. Ask for a new one.</source>
        <translation>Gwnaeth %1 ddwy ffeil wahanol â’r un rhif, fel na all neb ddweud pa un sy’n gywir. Ni ddefnyddir yr un. Gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>There is another round here that is called %1. Give that one another label, and open the invitation again.</source>
        <translation>Mae rownd arall yma o’r enw %1. Rhowch label arall i honno, ac agorwch y gwahoddiad eto.</translation>
    </message>
    <message>
        <source>The invitation does not name %1. Ask whoever sent it to invite you by the name that your workspace has.</source>
        <translation>Nid yw’r gwahoddiad yn enwi %1. Gofynnwch i bwy bynnag a’i hanfonodd eich gwahodd wrth yr enw sydd gan eich man gwaith.</translation>
    </message>
    <message>
        <source>One of the two is a sample, this file or this workspace, and the other is real. They are kept apart.</source>
        <translation>Sampl yw un o’r ddau, y ffeil hon neu’r man gwaith hwn, ac mae’r llall yn real. Cedwir nhw ar wahân.</translation>
    </message>
    <message>
        <source>It is kept, and shown once your own round is closed: neither sees the other’s answers before both have given theirs.</source>
        <translation>Fe’i cedwir, a’i ddangos pan fydd eich rownd eich hun wedi cau: nid yw’r naill yn gweld atebion y llall cyn i’r ddwy roi eu rhai nhw.</translation>
    </message>
    <message>
        <source>Their round was made without the invitation. It was matched by its label and day.</source>
        <translation>Gwnaed eu rownd heb y gwahoddiad. Fe’i parwyd yn ôl ei label a’i diwrnod.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Ni ellid darllen y ffeil.</translation>
    </message>
    <message>
        <source>The file is sealed for somebody else’s key. Send them the public key of this workspace, and ask for the file again.</source>
        <translation>Seliwyd y ffeil ar gyfer allwedd rhywun arall. Anfonwch allwedd gyhoeddus y man gwaith hwn atynt, a gofynnwch am y ffeil eto.</translation>
    </message>
    <message>
        <source>The file is sealed by a passphrase, which has to be given.</source>
        <translation>Seliwyd y ffeil â chyfrinymadrodd, y mae’n rhaid ei roi.</translation>
    </message>
    <message>
        <source>THE KEY OF %1 HAS CHANGED. It was %3 and this file is signed with %2. Somebody else may have made it. Ring them up on a number that you know and ask for their fingerprint. If they read out the new one, accept it.</source>
        <translation>MAE ALLWEDD %1 WEDI NEWID. %3 ydoedd, a llofnodwyd y ffeil hon â %2. Efallai mai rhywun arall a’i gwnaeth. Ffoniwch hwy ar rif yr ydych yn ei adnabod a gofynnwch am eu hôl bys. Os darllenant yr un newydd, derbyniwch ef.</translation>
    </message>
</context>
<context>
    <name>OwnWorkspace</name>
    <message>
        <source>%1 is this workspace itself. Choose another file.</source>
        <translation>%1 yw’r gweithle hwn ei hun. Dewiswch ffeil arall.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>What leaves, and for whom</source>
        <translation>Beth sy’n gadael, ac i bwy</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Oddi wrth: %1</translation>
    </message>
    <message>
        <source>Round: %1, %2</source>
        <comment>label, day</comment>
        <translation>Rownd: %1, %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>I: %1</translation>
    </message>
    <message>
        <source>whoever has the file</source>
        <translation>pwy bynnag sydd â’r ffeil</translation>
    </message>
    <message>
        <source>Parts: %1</source>
        <translation>Rhannau: %1</translation>
    </message>
    <message>
        <source>What we and another agency say of each other may be shown by name, where it agrees, too.</source>
        <translation>Gellir dangos wrth eu henwau yr hyn yr ydym ni ac asiantaeth arall yn ei ddweud am ein gilydd, os yw hithau’n cytuno.</translation>
    </message>
    <message>
        <source>What we and another agency say of each other may not be shown by name.</source>
        <translation>Ni chaniateir dangos wrth eu henwau yr hyn yr ydym ni ac asiantaeth arall yn ei ddweud am ein gilydd.</translation>
    </message>
    <message>
        <source>Ids of the round, of agencies, questionnaires and questions, the number of this pack, the public key of this workspace and its signature leave with it.</source>
        <translation>Mae dynodwyr y rownd, yr asiantaethau, yr holiaduron a’r cwestiynau, rhif y pecyn hwn, allwedd gyhoeddus y man gwaith hwn a’i lofnod yn gadael gydag ef.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>readiness or trust, its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (could be %1)</source>
        <translation> (gallai fod yn %1)</translation>
    </message>
    <message>
        <source>Held back by: %1</source>
        <translation>Yn cael ei ddal yn ôl gan: %1</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>Heb ei gadarnhau: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Yn aros am: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>question, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Rheswm: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nodyn: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Tystiolaeth: %1</translation>
    </message>
    <message>
        <source>For us, %1: %2</source>
        <comment>influence, mark</comment>
        <translation>I ni, %1: %2</translation>
    </message>
    <message>
        <source>For them, %1: %2</source>
        <comment>influence, mark</comment>
        <translation>Iddyn nhw, %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>questionnaire, partner</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Ymddiriedaeth</translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <comment>title, score</comment>
        <translation>Adran %1: %2</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>sgoriau</translation>
    </message>
    <message>
        <source>scores of sections</source>
        <translation>sgoriau adrannau</translation>
    </message>
    <message>
        <source>our answers about ourselves</source>
        <translation>ein hatebion amdanom ein hunain</translation>
    </message>
    <message>
        <source>our answers about partners</source>
        <translation>ein hatebion am bartneriaid</translation>
    </message>
    <message>
        <source>what helps and hinders</source>
        <translation>yr hyn sy’n helpu ac yn rhwystro</translation>
    </message>
    <message>
        <source>headlines of actions</source>
        <translation>penawdau camau gweithredu</translation>
    </message>
    <message>
        <source>published tables of staff surveys</source>
        <translation>tablau cyhoeddedig arolygon staff</translation>
    </message>
    <message>
        <source>published comments of staff</source>
        <translation>sylwadau cyhoeddedig staff</translation>
    </message>
    <message>
        <source>notes and reasons</source>
        <translation>nodiadau a rhesymau</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>tystiolaeth</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
</context>
<context>
    <name>PackSurveyText</name>
    <message>
        <source>%1, of %2 people</source>
        <translation>%1, gan %2 o bobl</translation>
    </message>
    <message>
        <source>people at each answer, lowest first: %1; don’t know %2, does not apply %3, not answered %4</source>
        <translation>pobl wrth bob ateb, yr isaf yn gyntaf: %1; ddim yn gwybod %2, ddim yn berthnasol %3, heb ateb %4</translation>
    </message>
    <message>
        <source>No role given</source>
        <translation>Heb nodi rôl</translation>
    </message>
    <message>
        <source>Other roles together</source>
        <translation>Rolau eraill gyda’i gilydd</translation>
    </message>
    <message>
        <source>How well “%1” hangs together: alpha %2 hundredths</source>
        <translation>Pa mor gyson yw “%1”: alffa %2 canfed</translation>
    </message>
    <message>
        <source>, omega %1</source>
        <translation>, omega %1</translation>
    </message>
    <message>
        <source>, item-total %1</source>
        <translation>, eitem-cyfanswm %1</translation>
    </message>
    <message>
        <source>people at each option: %1</source>
        <translation>pobl wrth bob dewis: %1</translation>
    </message>
    <message>
        <source>How sure, over all cases: %1</source>
        <translation>Pa mor siŵr, dros bob achos: %1</translation>
    </message>
    <message>
        <source>Fewer than %1 people took part: no number leaves.</source>
        <translation>Cymerodd llai na %1 o bobl ran: nid oes rhif yn gadael.</translation>
    </message>
    <message>
        <source>Took part: %1</source>
        <translation>Cymerodd ran: %1</translation>
    </message>
    <message>
        <source>Minimum group: %1</source>
        <translation>Grŵp lleiaf: %1</translation>
    </message>
    <message>
        <source>Were asked: %1</source>
        <translation>Gofynnwyd i: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Sylw: %1</translation>
    </message>
</context>
<context>
    <name>PackVerb</name>
    <message>
        <source>where to write it; replaced only when it is whole</source>
        <translation>ble i’w ysgrifennu; dim ond pan fydd yn gyfan y caiff ei ddisodli</translation>
    </message>
    <message>
        <source>write an invitation to a round, which other workspaces open</source>
        <translation>ysgrifennu gwahoddiad i rownd, y mae mannau gwaith eraill yn ei agor</translation>
    </message>
    <message>
        <source>It carries the round, its questionnaires whole, the agencies of this workspace, the minimum group, the marking and the key of this workspace. A round that is new is added.</source>
        <translation>Mae’n cario’r rownd, ei holiaduron yn gyfan, asiantaethau’r man gwaith hwn, y grŵp lleiaf, y marc ac allwedd y man gwaith hwn. Ychwanegir rownd sy’n newydd.</translation>
    </message>
    <message>
        <source>the round&apos;s label</source>
        <translation>label y rownd</translation>
    </message>
    <message>
        <source>the date of a new round; today if none is named</source>
        <translation>dyddiad rownd newydd; heddiw os na enwir un</translation>
    </message>
    <message>
        <source>of a new round: a questionnaire&apos;s id; may be given again; the built-in ones if none is named</source>
        <translation>o rownd newydd: dynodwr holiadur; gellir ei roi eto; y rhai adeiledig os na enwir un</translation>
    </message>
    <message>
        <source>write a pack: what leaves of a closed round, signed</source>
        <translation>ysgrifennu pecyn: yr hyn sy’n gadael o rownd gaeedig, wedi’i lofnodi</translation>
    </message>
    <message>
        <source>LIST is of scores, sections, items, about-partners, influences, actions, staff, comments, notes and evidence: all but the last three if none is named. A pack for a partner has what is about that partner, and nothing about others.
--preview writes exactly what would leave, as a page to read or as the JSON itself, and keeps nothing. What was given to whom and when is kept in the workspace.</source>
        <translation>Mae LIST o scores, sections, items, about-partners, influences, actions, staff, comments, notes ac evidence: pob un ond y tri olaf os na enwir yr un. Mae gan becyn ar gyfer partner yr hyn sydd am y partner hwnnw, a dim am eraill.
Mae --preview yn ysgrifennu’n union yr hyn a fyddai’n gadael, fel tudalen i’w darllen neu fel y JSON ei hun, ac nid yw’n cadw dim. Cedwir yn y man gwaith beth a roddwyd i bwy a phryd.</translation>
    </message>
    <message>
        <source>the round&apos;s label; the latest if none is named</source>
        <translation>label y rownd; y ddiweddaraf os na enwir un</translation>
    </message>
    <message>
        <source>what leaves: parts with commas or spaces between them</source>
        <translation>yr hyn sy’n gadael: rhannau â chomas neu fylchau rhyngddynt</translation>
    </message>
    <message>
        <source>the partner, or the partnership, that it is for</source>
        <translation>y partner, neu’r bartneriaeth, y mae ar ei gyfer</translation>
    </message>
    <message>
        <source>a key file or an invitation: only who has that key can open the pack</source>
        <translation>ffeil allwedd neu wahoddiad: dim ond pwy bynnag sydd â’r allwedd honno all agor y pecyn</translation>
    </message>
    <message>
        <source>a file with a passphrase in its first line that opens the pack</source>
        <translation>ffeil â chyfrinymadrodd yn ei llinell gyntaf sy’n agor y pecyn</translation>
    </message>
    <message>
        <source>what we and another say of each other is never shown by name</source>
        <translation>ni ddangosir byth wrth eu henwau yr hyn yr ydym ni ac un arall yn ei ddweud am ein gilydd</translation>
    </message>
    <message>
        <source>say exactly what would leave, and write no pack</source>
        <translation>dweud yn union beth fyddai’n gadael, heb ysgrifennu pecyn</translation>
    </message>
    <message>
        <source>open packs and invitations that others made</source>
        <translation>agor pecynnau a gwahoddiadau a wnaed gan eraill</translation>
    </message>
    <message>
        <source>PATH is a file, or a folder: then every .soundings-pack and .soundings-round in it. Each file is listed as new, unchanged, newer, older or refused, with the reason. What is refused leaves nothing behind; the others are stored.</source>
        <translation>Ffeil yw PATH, neu ffolder: yna pob .soundings-pack a .soundings-round ynddi. Rhestrir pob ffeil fel newydd, heb newid, mwy newydd, hŷn neu wedi’i gwrthod, gyda’r rheswm. Nid yw’r hyn a wrthodir yn gadael dim ar ei ôl; cedwir y lleill.</translation>
    </message>
    <message>
        <source>the files or folders</source>
        <translation>y ffeiliau neu’r ffolderi</translation>
    </message>
    <message>
        <source>a file with the passphrase in its first line</source>
        <translation>ffeil â’r cyfrinymadrodd yn ei llinell gyntaf</translation>
    </message>
    <message>
        <source>the fingerprint of a changed key, after it was read to you by telephone</source>
        <translation>ôl bys allwedd sydd wedi newid, ar ôl i rywun ei ddarllen i chi dros y ffôn</translation>
    </message>
    <message>
        <source>the fingerprint of this workspace&apos;s key, and the public key as a file</source>
        <translation>ôl bys allwedd y man gwaith hwn, a’r allwedd gyhoeddus fel ffeil</translation>
    </message>
    <message>
        <source>The key is made at first use. Its secret half never leaves the workspace.</source>
        <translation>Gwneir yr allwedd wrth ei defnyddio gyntaf. Nid yw ei hanner cyfrinachol byth yn gadael y man gwaith.</translation>
    </message>
</context>
<context>
    <name>Paged</name>
    <message>
        <source>Annex</source>
        <translation>Atodiad</translation>
    </message>
    <message>
        <source>In the annex: %1.</source>
        <translation>Yn yr atodiad: %1.</translation>
    </message>
</context>
<context>
    <name>PairsVerb</name>
    <message>
        <source>give both --between and --and, or neither</source>
        <translation>rhowch --between a --and ill dau, neu’r un ohonynt</translation>
    </message>
    <message>
        <source>--between and --and name the same agency</source>
        <translation>mae --between a --and yn enwi’r un asiantaeth</translation>
    </message>
    <message>
        <source>what two agencies say of each other, side by side</source>
        <translation>yr hyn a ddywed dwy asiantaeth am ei gilydd, ochr yn ochr</translation>
    </message>
    <message>
        <source>Every pair of which something was released; by name where both agencies agree to it. Alphabetical, never ranked. Gaps are seen from the first agency.</source>
        <translation>Pob pâr y rhyddhawyd rhywbeth amdano; wrth eu henwau lle mae’r ddwy asiantaeth yn cytuno i hynny. Yn nhrefn yr wyddor, byth mewn trefn teilyngdod. Gwelir bylchau o safbwynt yr asiantaeth gyntaf.</translation>
    </message>
    <message>
        <source>the round&apos;s label</source>
        <translation>label y rownd</translation>
    </message>
    <message>
        <source>one agency of the pair</source>
        <translation>un asiantaeth o’r pâr</translation>
    </message>
    <message>
        <source>the other agency of the pair</source>
        <translation>asiantaeth arall y pâr</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Some characters cannot be shown in the fonts of this file; each is marked %1.</source>
        <translation>Nid oes modd dangos rhai nodau yn ffontiau’r ffeil hon; mae %1 yn lle pob un.</translation>
    </message>
</context>
<context>
    <name>PartnershipCharts</name>
    <message>
        <source>Together we are: %1</source>
        <translation>Gyda’n gilydd: %1</translation>
    </message>
    <message>
        <source>Where each agency stands</source>
        <translation>Ble mae pob asiantaeth yn sefyll</translation>
    </message>
    <message>
        <source>the two sides are %1 or more apart</source>
        <translation>mae’r ddwy ochr %1 neu fwy ar wahân</translation>
    </message>
    <message>
        <source>%1 about %2: %3, %4.</source>
        <translation>%1 am %2: %3, %4.</translation>
    </message>
    <message>
        <source>One side only.</source>
        <translation>Un ochr yn unig.</translation>
    </message>
    <message>
        <source>The two sides are %1 or more apart.</source>
        <translation>Mae’r ddwy ochr %1 neu fwy ar wahân.</translation>
    </message>
    <message>
        <source>Who understands whom</source>
        <translation>Pwy sy’n deall pwy</translation>
    </message>
    <message>
        <source>Who understands whom: in %1 of %2 pairs the two sides are far apart</source>
        <translation>Pwy sy’n deall pwy: mewn %1 o %2 o barau mae’r ddwy ochr ymhell ar wahân</translation>
    </message>
    <message>
        <source>%1 and %2: %3, one side only.</source>
        <translation>%1 a %2: %3, un ochr yn unig.</translation>
    </message>
    <message>
        <source>%1 and %2: %3, the two sides %4 or more apart.</source>
        <translation>%1 a %2: %3, y ddwy ochr %4 neu fwy ar wahân.</translation>
    </message>
    <message>
        <source>%1 and %2: %3.</source>
        <translation>%1 a %2: %3.</translation>
    </message>
    <message>
        <source>What helps and hinders: nothing is marked as hindering</source>
        <translation>Beth sy’n helpu ac yn rhwystro: nid oes dim wedi’i farcio’n rhwystr</translation>
    </message>
    <message>
        <source>What helps and hinders: ‘%1’ hinders most</source>
        <translation>Beth sy’n helpu ac yn rhwystro: ‘%1’ sy’n rhwystro fwyaf</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>Trust given</source>
        <translation>Ymddiriedaeth a roddir</translation>
    </message>
    <message>
        <source>%1: readiness %2, trust given %3; %4.</source>
        <translation>%1: parodrwydd %2, ymddiriedaeth a roddir %3; %4.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Pawb gyda’i gilydd</translation>
    </message>
    <message>
        <source>%1: readiness %2, trust in each other %3; %4.</source>
        <translation>%1: parodrwydd %2, ymddiriedaeth yn ein gilydd %3; %4.</translation>
    </message>
    <message>
        <source>Each row says how far it trusts and understands each column, out of 100.</source>
        <translation>Mae pob rhes yn dweud faint mae’n ymddiried ym mhob colofn ac yn ei deall, allan o 100.</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>un ochr yn unig</translation>
    </message>
    <message>
        <source>answered, not opened by both</source>
        <translation>wedi’i ateb, heb ei agor gan y ddwy</translation>
    </message>
    <message>
        <source>How pairs work together: the thicker the line, the more the more doubtful side trusts the other</source>
        <translation>Sut mae parau’n gweithio gyda’i gilydd: po fwyaf trwchus y llinell, mwyaf y mae’r ochr fwy amheus yn ymddiried yn y llall</translation>
    </message>
    <message>
        <source>Hinders (times marked)</source>
        <translation>Yn rhwystro (marciwyd)</translation>
    </message>
    <message>
        <source>Helps (times marked)</source>
        <translation>Yn helpu (marciwyd)</translation>
    </message>
    <message>
        <source>%1: marked as hindering %2 times, as helping %3 times.</source>
        <translation>%1: wedi’i farcio’n rhwystro %2 o weithiau, yn helpu %3 o weithiau.</translation>
    </message>
</context>
<context>
    <name>PartnershipTables</name>
    <message>
        <source>Agencies, by name</source>
        <translation>Asiantaethau, yn ôl enw</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>Trust given</source>
        <translation>Ymddiriedaeth a roddir</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>A dderbynnir</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Working levels</source>
        <translation>Lefelau gweithio</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are in the figures without names.</source>
        <translation>
            <numerusform>Mae %n o barau yn y ffigurau heb enwau.</numerusform>
            <numerusform>Mae %n o barau yn y ffigurau heb enwau.</numerusform>
            <numerusform>Mae %n o barau yn y ffigurau heb enwau.</numerusform>
            <numerusform>Mae %n o barau yn y ffigurau heb enwau.</numerusform>
            <numerusform>Mae %n o barau yn y ffigurau heb enwau.</numerusform>
        </translation>
    </message>
    <message>
        <source>the other agency</source>
        <translation>yr asiantaeth arall</translation>
    </message>
    <message>
        <source>%1 (not known in %2 of %3 answers)</source>
        <translation>%1 (heb ei wybod mewn %2 o %3 o atebion)</translation>
    </message>
    <message>
        <source>Who trusts generously, and who is trusted</source>
        <translation>Pwy sy’n ymddiried yn hael, ac yn pwy yr ymddiriedir</translation>
    </message>
    <message>
        <source>Rates others</source>
        <translation>Sgôr i eraill</translation>
    </message>
    <message>
        <source>Is rated</source>
        <translation>Sgôr gan eraill</translation>
    </message>
    <message>
        <source>Five sentences for the board</source>
        <translation>Pum brawddeg i’r bwrdd</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Ar goll: %1</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Y bylchau mwyaf</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>I’w ganfod</translation>
    </message>
    <message>
        <source>Rounds side by side</source>
        <translation>Rowndiau ochr yn ochr</translation>
    </message>
</context>
<context>
    <name>PartnershipText</name>
    <message>
        <source>no clear change</source>
        <translation>dim newid clir</translation>
    </message>
    <message>
        <source>none that could be told from chance</source>
        <translation>dim y gellid ei wahaniaethu oddi wrth hap</translation>
    </message>
    <message>
        <source>%1 % (give or take %2)</source>
        <translation>%1 % (mwy neu lai %2)</translation>
    </message>
    <message>
        <source>this cannot be told</source>
        <translation>ni ellir dweud hyn</translation>
    </message>
    <message>
        <source>hardly</source>
        <translation>prin</translation>
    </message>
    <message>
        <source>yes, clearly</source>
        <translation>ydynt, yn amlwg</translation>
    </message>
    <message>
        <source>yes, somewhat</source>
        <translation>ydynt, i raddau</translation>
    </message>
    <message>
        <source>no, clearly the other way round</source>
        <translation>nac ydynt, yn amlwg y ffordd arall</translation>
    </message>
    <message>
        <source>no, somewhat the other way round</source>
        <translation>nac ydynt, i raddau y ffordd arall</translation>
    </message>
    <message>
        <source>%1 of %2 agencies, %3 of %4 pairs from both sides</source>
        <translation>%1 o %2 o asiantaethau, %3 o %4 o barau o’r ddwy ochr</translation>
    </message>
    <message numerus="yes">
        <source>, %n pairs from one side only</source>
        <translation>
            <numerusform>, %n o barau o un ochr yn unig</numerusform>
            <numerusform>, %n o barau o un ochr yn unig</numerusform>
            <numerusform>, %n o barau o un ochr yn unig</numerusform>
            <numerusform>, %n o barau o un ochr yn unig</numerusform>
            <numerusform>, %n o barau o un ochr yn unig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n staff</source>
        <translation>
            <numerusform>, %n o staff</numerusform>
            <numerusform>, %n o staff</numerusform>
            <numerusform>, %n o staff</numerusform>
            <numerusform>, %n o staff</numerusform>
            <numerusform>, %n o staff</numerusform>
        </translation>
    </message>
    <message>
        <source>Readiness of the whole: not enough answers yet. %1 of %2 agencies have a number; two thirds are needed.</source>
        <translation>Parodrwydd y cyfan: dim digon o atebion eto. Mae gan %1 o %2 o asiantaethau rif; mae angen dwy ran o dair.</translation>
    </message>
    <message>
        <source>Trust in each other: not enough answers yet. %1 of %2 pairs are answered from both sides; two thirds are needed.</source>
        <translation>Ymddiriedaeth yn ei gilydd: dim digon o atebion eto. Atebwyd %1 o %2 o barau o’r ddwy ochr; mae angen dwy ran o dair.</translation>
    </message>
    <message>
        <source>Readiness %1 (from %2 to %3): %4.</source>
        <translation>Parodrwydd %1 (o %2 i %3): %4.</translation>
    </message>
    <message>
        <source>By number this is %1; must-haves that are not met hold it.</source>
        <translation>Yn ôl y rhif, %1 yw hyn; mae gofynion hanfodol nas bodlonwyd yn ei ddal.</translation>
    </message>
    <message>
        <source>Trust in each other %1: %2.</source>
        <translation>Ymddiriedaeth yn ei gilydd %1: %2.</translation>
    </message>
    <message>
        <source>By number this is %1; must-haves that are not met hold half of the pairs or more.</source>
        <translation>Yn ôl y rhif, %1 yw hyn; mae gofynion hanfodol nas bodlonwyd yn dal hanner y parau neu fwy.</translation>
    </message>
    <message>
        <source>not enough answers yet</source>
        <translation>dim digon o atebion eto</translation>
    </message>
    <message numerus="yes">
        <source>Trust received is shown once %n partners have answered about an agency, so that nobody’s answer can be read off it.</source>
        <translation>
            <numerusform>Dangosir ymddiriedaeth a dderbynnir unwaith y bydd %n o bartneriaid wedi ateb am asiantaeth, fel na ellir darllen ateb neb ohoni.</numerusform>
            <numerusform>Dangosir ymddiriedaeth a dderbynnir unwaith y bydd %n o bartneriaid wedi ateb am asiantaeth, fel na ellir darllen ateb neb ohoni.</numerusform>
            <numerusform>Dangosir ymddiriedaeth a dderbynnir unwaith y bydd %n o bartneriaid wedi ateb am asiantaeth, fel na ellir darllen ateb neb ohoni.</numerusform>
            <numerusform>Dangosir ymddiriedaeth a dderbynnir unwaith y bydd %n o bartneriaid wedi ateb am asiantaeth, fel na ellir darllen ateb neb ohoni.</numerusform>
            <numerusform>Dangosir ymddiriedaeth a dderbynnir unwaith y bydd %n o bartneriaid wedi ateb am asiantaeth, fel na ellir darllen ateb neb ohoni.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one side only</source>
        <translation>%1, un ochr yn unig</translation>
    </message>
    <message>
        <source>%1, the two sides %2 or more apart</source>
        <translation>%1, y ddwy ochr %2 neu fwy ar wahân</translation>
    </message>
    <message>
        <source>Readiness %1, trust %2</source>
        <translation>Parodrwydd %1, ymddiriedaeth %2</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>fel y lleill</translation>
    </message>
    <message>
        <source>%1 above the others</source>
        <translation>%1 uwchlaw’r lleill</translation>
    </message>
    <message>
        <source>%1 below the others</source>
        <translation>%1 islaw’r lleill</translation>
    </message>
    <message>
        <source>Who trusts generously and who is trusted by everybody can be told from six agencies on that have answered about each other.</source>
        <translation>Gellir dweud pwy sy’n ymddiried yn hael ac ym mhwy y mae pawb yn ymddiried o chwe asiantaeth ymlaen sydd wedi ateb am ei gilydd.</translation>
    </message>
    <message>
        <source>Who trusts generously and who is trusted by everybody cannot be told: too many pairs are not answered.</source>
        <translation>Ni ellir dweud pwy sy’n ymddiried yn hael ac ym mhwy y mae pawb yn ymddiried: mae gormod o barau heb eu hateb.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n agencies that have answered about each other; an indication, not a measurement.</source>
        <translation>
            <numerusform>O %n o asiantaethau sydd wedi ateb am ei gilydd; awgrym, nid mesuriad.</numerusform>
            <numerusform>O %n o asiantaethau sydd wedi ateb am ei gilydd; awgrym, nid mesuriad.</numerusform>
            <numerusform>O %n o asiantaethau sydd wedi ateb am ei gilydd; awgrym, nid mesuriad.</numerusform>
            <numerusform>O %n o asiantaethau sydd wedi ateb am ei gilydd; awgrym, nid mesuriad.</numerusform>
            <numerusform>O %n o asiantaethau sydd wedi ateb am ei gilydd; awgrym, nid mesuriad.</numerusform>
        </translation>
    </message>
    <message>
        <source>What makes trust differ can be told from eight agencies on.</source>
        <translation>Gellir dweud beth sy’n peri i ymddiriedaeth amrywio o wyth asiantaeth ymlaen.</translation>
    </message>
    <message>
        <source>How generously an agency rates everybody explains %1 of the differences.</source>
        <translation>Mae pa mor hael y mae asiantaeth yn sgorio pawb yn esbonio %1 o’r gwahaniaethau.</translation>
    </message>
    <message>
        <source>How everybody rates an agency explains %1.</source>
        <translation>Mae’r modd y mae pawb yn sgorio asiantaeth yn esbonio %1.</translation>
    </message>
    <message>
        <source>What is special about a pair, chance included, explains %1.</source>
        <translation>Mae’r hyn sy’n arbennig am bâr, gan gynnwys hap, yn esbonio %1.</translation>
    </message>
    <message>
        <source>Whether trust is returned can be told from ten agencies on.</source>
        <translation>Gellir dweud a ddychwelir ymddiriedaeth o ddeg asiantaeth ymlaen.</translation>
    </message>
    <message>
        <source>Are agencies that trust generously trusted themselves? %1.</source>
        <translation>A ymddiriedir mewn asiantaethau sy’n ymddiried yn hael? %1.</translation>
    </message>
    <message>
        <source>When one trusts another specially, is it returned? %1.</source>
        <translation>Pan fydd un yn ymddiried yn arbennig mewn un arall, a ddychwelir hynny? %1.</translation>
    </message>
</context>
<context>
    <name>PartnershipVerb</name>
    <message>
        <source>the whole partnership of a round, and what a board can say of it</source>
        <translation>partneriaeth gyfan rownd, a’r hyn y gall bwrdd ei ddweud amdani</translation>
    </message>
    <message>
        <source>What agencies released of the round. Figures of the whole need two thirds of the agencies or pairs. Alphabetical, never ranked.</source>
        <translation>Yr hyn a ryddhaodd asiantaethau o’r rownd. Mae angen dwy ran o dair o’r asiantaethau neu’r parau ar gyfer ffigurau’r cyfan. Yn nhrefn yr wyddor, byth mewn trefn teilyngdod.</translation>
    </message>
    <message>
        <source>the round&apos;s label</source>
        <translation>label y rownd</translation>
    </message>
</context>
<context>
    <name>PictureActs</name>
    <message>
        <source>The picture is copied.</source>
        <translation>Copïwyd y llun.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Cadw’r siart</translation>
    </message>
    <message>
        <source>chart.png</source>
        <translation>siart.png</translation>
    </message>
    <message>
        <source>Picture of dots (*.png);;Drawing (*.svg)</source>
        <translation>Llun o ddotiau (*.png);;Darlun (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Cadwyd fel %1.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Teipiwch “%1” i fynd ymlaen</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Edrych yn:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw’r ffeil:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o fath:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw Fel</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ffolder uwch</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i’r ffolder uwch</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu Ffolder Newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i olwg rhestr</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg manylion</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i olwg manylion</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;Newydd</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder Newydd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy Nghyfrifiadur</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bodoli eisoes.
Ydych chi am ei ddisodli?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chafwyd hyd i’r ffeil.
Gwiriwch fod yr enw ffeil cywir wedi’i roi.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Dad&amp;wneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis Popeth</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Dad&amp;wneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis Popeth</translation>
    </message>
</context>
<context>
    <name>QuestionnaireActs</name>
    <message numerus="yes">
        <source>%1 %2: no faults, %n item(s).</source>
        <translation>
            <numerusform>%1 %2: dim diffygion, dim eitemau.</numerusform>
            <numerusform>%1 %2: dim diffygion, %n eitem.</numerusform>
            <numerusform>%1 %2: dim diffygion, %n eitem.</numerusform>
            <numerusform>%1 %2: dim diffygion, %n eitem.</numerusform>
            <numerusform>%1 %2: dim diffygion, %n eitem.</numerusform>
        </translation>
    </message>
    <message>
        <source>check this reference</source>
        <translation>gwiriwch y cyfeiriad hwn</translation>
    </message>
    <message>
        <source>%1 is there already, and asks the same: nothing to add.</source>
        <translation>Mae %1 yno eisoes, ac yn gofyn yr un peth: dim i’w ychwanegu.</translation>
    </message>
    <message>
        <source>%1 has no faults. Nothing is added.</source>
        <translation>Nid oes gwallau yn %1. Ni chaiff dim ei ychwanegu.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Ychwanegwyd %1.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireForm</name>
    <message>
        <source>name an --output that ends in .xlsx</source>
        <translation>enwch --output sy’n gorffen ag .xlsx</translation>
    </message>
    <message>
        <source>Wrote %1 %2 to %3.</source>
        <translation>Ysgrifennwyd %1 %2 i %3.</translation>
    </message>
    <message>
        <source>Wrote the template to %1.</source>
        <translation>Ysgrifennwyd y templed i %1.</translation>
    </message>
    <message>
        <source>give check PATH [FILE], add FILE PATH, write ID [FILE] --output PATH.xlsx or template --output PATH.xlsx</source>
        <translation>rhowch check PATH [FILE], add FILE PATH, write ID [FILE] --output PATH.xlsx neu template --output PATH.xlsx</translation>
    </message>
</context>
<context>
    <name>QuestionnaireGuide</name>
    <message>
        <source>Change the template, or save any questionnaire as a spreadsheet and change that. On the sheet settings give it a form_id and an id of its own.</source>
        <translation>Newidiwch y templed, neu cadwch unrhyw holiadur fel taenlen a newid honno. Ar y ddalen settings rhowch form_id ac id ei hun iddo.</translation>
    </message>
    <message>
        <source>Choose “Add a questionnaire…” in Soundings. Each fault is named by sheet, row and column; mend them and choose the file again.</source>
        <translation>Dewiswch “Ychwanegu holiadur…” yn Soundings. Enwir pob gwall yn ôl dalen, rhes a cholofn; cywirwch nhw a dewiswch y ffeil eto.</translation>
    </message>
    <message>
        <source>To change it later, raise its version. What is different is displayed before it is added. Rounds that have begun keep the version they began with.</source>
        <translation>I’w newid yn nes ymlaen, codwch ei fersiwn. Dangosir beth sy’n wahanol cyn ei ychwanegu. Mae rowndiau sydd wedi dechrau yn cadw’r fersiwn y dechreuasant â hi.</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>yr hyn a ofynnir</translation>
    </message>
    <message>
        <source>begin_group … end_group: a section, with its weight if it counts more than others</source>
        <translation>begin_group … end_group: adran, gyda’i weight os yw’n cyfrif mwy nag eraill</translation>
    </message>
    <message>
        <source>select_one LIST in a group: a statement. reverse: yes if agreeing is bad news; weight: how much it counts; must_have: the point from which on it is met</source>
        <translation>select_one LIST mewn grŵp: gosodiad. reverse: yes os yw cytuno yn newyddion drwg; weight: faint mae’n cyfrif; must_have: y pwynt y bodlonir ef ohono ymlaen</translation>
    </message>
    <message>
        <source>note above the groups: called purpose, privacy_notice or scale_question; any other is an instruction</source>
        <translation>note uwchben y grwpiau: o’r enw purpose, privacy_notice neu scale_question; cyfarwyddyd yw unrhyw un arall</translation>
    </message>
    <message>
        <source>select_one LIST alone, called role: the question about people’s role</source>
        <translation>select_one LIST ar ei ben ei hun, o’r enw role: y cwestiwn am rôl pobl</translation>
    </message>
    <message>
        <source>text after all groups: the one question in people’s own words; its hint warns not to name anybody</source>
        <translation>text ar ôl pob grŵp: yr un cwestiwn yng ngeiriau pobl eu hunain; mae ei hint yn rhybuddio rhag enwi neb</translation>
    </message>
    <message>
        <source>a group with one select_one whose list recommends a choice: a case</source>
        <translation>grŵp ag un select_one y mae ei restr yn argymell dewis: achos</translation>
    </message>
    <message>
        <source>what people can answer</source>
        <translation>yr hyn y gall pobl ei ateb</translation>
    </message>
    <message>
        <source>Points have a score from 0 to 100; leave all empty for equal steps. dk is “don’t know”, na “does not apply”.</source>
        <translation>Mae gan bwyntiau score o 0 i 100; gadewch bob un yn wag am gamau cyfartal. dk yw “ddim yn gwybod”, na yw “ddim yn berthnasol”.</translation>
    </message>
    <message>
        <source>All statements have the same points. Only where a list is called scale may others describe them in words of their own.</source>
        <translation>Mae gan bob gosodiad yr un pwyntiau. Dim ond lle gelwir rhestr yn scale y caiff eraill eu disgrifio yn eu geiriau eu hunain.</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ei enw</translation>
    </message>
    <message>
        <source>form_title, form_id (no spaces), id, version, default_language as in the headings</source>
        <translation>form_title, form_id (dim bylchau), id, version, default_language fel yn y penawdau</translation>
    </message>
    <message>
        <source>respondent: individual (a survey of many people), consensus (one agreed answer) or per_partner (once for each partner)</source>
        <translation>respondent: individual (arolwg o lawer o bobl), consensus (un ateb y cytunwyd arno) neu per_partner (unwaith ar gyfer pob partner)</translation>
    </message>
    <message>
        <source>the rest, which may be left out</source>
        <translation>y gweddill, y gellir ei hepgor</translation>
    </message>
    <message>
        <source>key: the id of a section, statement or case and what is said of it (rules.known/why, rules.known/next_step); then value, or a text in each language</source>
        <translation>key: id adran, gosodiad neu achos a’r hyn a ddywedir amdano (rules.known/why, rules.known/next_step); yna value, neu destun ym mhob iaith</translation>
    </message>
    <message>
        <source>Your own questionnaire in a spreadsheet</source>
        <translation>Eich holiadur eich hun mewn taenlen</translation>
    </message>
    <message>
        <source>A questionnaire is a workbook of three or four sheets, an XLSForm: Excel and LibreOffice edit it, KoBo and ODK open it. Each text has a column a language, such as label::English (en); where one language has words, the others need them too.</source>
        <translation>Llyfr gwaith o dair neu bedair dalen yw holiadur, sef XLSForm: mae Excel a LibreOffice yn ei olygu, a KoBo ac ODK yn ei agor. Mae gan bob testun golofn i bob iaith, megis label::English (en); lle mae gan un iaith eiriau, mae ar y lleill eu hangen hefyd.</translation>
    </message>
</context>
<context>
    <name>QuestionnairePreview</name>
    <message>
        <source>Answers: %1</source>
        <translation>Atebion: %1</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Id: %1</translation>
    </message>
    <message>
        <source>must-have from %1 on</source>
        <translation>gofyniad hanfodol o %1 ymlaen</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>pwysau %1</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Achos: %1</translation>
    </message>
    <message>
        <source>Help or hindrance: %1</source>
        <translation>Cymorth neu rwystr: %1</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Yr hyn y mae’n ei ofyn</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n question(s))</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 (dim cwestiynau)</numerusform>
            <numerusform>%1 (%n cwestiwn)</numerusform>
            <numerusform>%1 (%n cwestiwn)</numerusform>
            <numerusform>%1 (%n chwestiwn)</numerusform>
            <numerusform>%1 (%n cwestiwn)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What else it asks (%n)</source>
        <translation>
            <numerusform>Beth arall y mae’n ei ofyn (%n)</numerusform>
            <numerusform>Beth arall y mae’n ei ofyn (%n)</numerusform>
            <numerusform>Beth arall y mae’n ei ofyn (%n)</numerusform>
            <numerusform>Beth arall y mae’n ei ofyn (%n)</numerusform>
            <numerusform>Beth arall y mae’n ei ofyn (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireVerb</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>dim eitemau</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
        </translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>gofyniad hanfodol</translation>
    </message>
    <message>
        <source>one agreed answer</source>
        <translation>un ateb cytûn</translation>
    </message>
    <message>
        <source>one person after another</source>
        <translation>un person ar ôl y llall</translation>
    </message>
    <message>
        <source>once for each partner</source>
        <translation>unwaith ar gyfer pob partner</translation>
    </message>
    <message>
        <source>what to do, and with which file</source>
        <translation>beth i’w wneud, a gyda pha ffeil</translation>
    </message>
    <message>
        <source>reverse-scored</source>
        <translation>wedi’i sgorio o chwith</translation>
    </message>
    <message>
        <source>show emits text or json</source>
        <translation>mae show yn cynhyrchu text neu json</translation>
    </message>
    <message>
        <source>list, show, check, add and write questionnaires</source>
        <translation>rhestru, dangos, gwirio, ychwanegu ac ysgrifennu holiaduron</translation>
    </message>
    <message>
        <source>give list [FILE], show ID [FILE], check PATH [FILE], add FILE PATH, write ID [FILE] --output PATH.xlsx or template --output PATH.xlsx</source>
        <translation>rhowch list [FILE], show ID [FILE], check PATH [FILE], add FILE PATH, write ID [FILE] --output PATH.xlsx neu template --output PATH.xlsx</translation>
    </message>
    <message>
        <source>check prints every fault with its place, and item by item what another version would change: of FILE, or of what is built in. To write one of your own, begin with one that is there: soundings-cli questionnaire show staff-confidence --format json
PATH is JSON or an XLSForm workbook (.xlsx); write makes such a workbook, which spreadsheet programs, KoBo and ODK open and check and add take again; template makes a small one to begin with, with a guide. add prints what another version changes before it stores it.</source>
        <translation>mae check yn argraffu pob gwall gyda’i le, ac eitem wrth eitem yr hyn y byddai fersiwn arall yn ei newid: o FILE, neu o’r hyn sydd wedi’i gynnwys. I ysgrifennu un eich hun, dechreuwch ag un sydd yno: soundings-cli questionnaire show staff-confidence --format json
Mae PATH yn JSON neu’n llyfr gwaith XLSForm (.xlsx); mae write yn gwneud llyfr gwaith o’r fath, y mae rhaglenni taenlen, KoBo ac ODK yn ei agor ac y mae check ac add yn ei gymryd eto; mae template yn gwneud un bach i ddechrau ag ef, gyda chanllaw. Mae add yn argraffu’r hyn y mae fersiwn arall yn ei newid cyn ei storio.</translation>
    </message>
    <message>
        <source>of write and template: the workbook; replaced only when it is whole</source>
        <translation>ar gyfer write a template: y llyfr gwaith; ni chaiff ei ddisodli nes bod yr un newydd yn gyfan</translation>
    </message>
    <message>
        <source>of add: print what it would change, and store nothing</source>
        <translation>ar gyfer add: argraffu’r hyn y byddai’n ei newid, heb storio dim</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Asesu</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriaid</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Holiaduron</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partneriaeth</translation>
    </message>
    <message>
        <source>Two agencies</source>
        <translation>Dwy asiantaeth</translation>
    </message>
</context>
<context>
    <name>ReadQuestionnaireFile</name>
    <message>
        <source>Reading %1…</source>
        <translation>Yn darllen %1…</translation>
    </message>
    <message>
        <source>Add a questionnaire</source>
        <translation>Ychwanegu holiadur</translation>
    </message>
</context>
<context>
    <name>ReadingReceipt</name>
    <message>
        <source>Answers read in: %1</source>
        <translation>Atebion a ddarllenwyd i mewn: %1</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Cadw’r dderbynneb</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Case: %1</source>
        <translation>Achos: %1</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Pa mor sicr: %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Drop it: nothing of it is kept</source>
        <translation>Ei gollwng: ni chedwir dim ohoni</translation>
    </message>
    <message numerus="yes">
        <source>%n people would be taken in.</source>
        <translation>
            <numerusform>Nifer y bobl a fyddai’n cael eu cymryd i mewn: %n.</numerusform>
            <numerusform>Nifer y bobl a fyddai’n cael eu cymryd i mewn: %n.</numerusform>
            <numerusform>Nifer y bobl a fyddai’n cael eu cymryd i mewn: %n.</numerusform>
            <numerusform>Nifer y bobl a fyddai’n cael eu cymryd i mewn: %n.</numerusform>
            <numerusform>Nifer y bobl a fyddai’n cael eu cymryd i mewn: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be taken in yet. It is all or nothing.</source>
        <translation>Ni ellir cymryd dim i mewn eto. Y cyfan neu ddim ydyw.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without any answer are left out.</source>
        <translation>
            <numerusform>Nifer y rhesi heb yr un ateb, a adewir allan: %n.</numerusform>
            <numerusform>Nifer y rhesi heb yr un ateb, a adewir allan: %n.</numerusform>
            <numerusform>Nifer y rhesi heb yr un ateb, a adewir allan: %n.</numerusform>
            <numerusform>Nifer y rhesi heb yr un ateb, a adewir allan: %n.</numerusform>
            <numerusform>Nifer y rhesi heb yr un ateb, a adewir allan: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same as another file and counts once.</source>
        <translation>Mae %1 yr un fath â ffeil arall ac yn cyfrif unwaith.</translation>
    </message>
    <message>
        <source>The sheet “%1” of %2 is not read.</source>
        <translation>Nid yw’r ddalen “%1” yn %2 yn cael ei darllen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows may be nobody (%1) and are taken: %2.</source>
        <translation>
            <numerusform>Nifer y rhesi nad ydynt o bosibl yn neb (%1) ac a gymerir: %n (%2).</numerusform>
            <numerusform>Nifer y rhesi nad ydynt o bosibl yn neb (%1) ac a gymerir: %n (%2).</numerusform>
            <numerusform>Nifer y rhesi nad ydynt o bosibl yn neb (%1) ac a gymerir: %n (%2).</numerusform>
            <numerusform>Nifer y rhesi nad ydynt o bosibl yn neb (%1) ac a gymerir: %n (%2).</numerusform>
            <numerusform>Nifer y rhesi nad ydynt o bosibl yn neb (%1) ac a gymerir: %n (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows may be nobody (%1) and are left out: %2.</source>
        <translation>
            <numerusform>Nifer y rhesi nad ydynt o bosibl yn neb (%1) ac a adewir allan: %n (%2).</numerusform>
            <numerusform>Nifer y rhesi nad ydynt o bosibl yn neb (%1) ac a adewir allan: %n (%2).</numerusform>
            <numerusform>Nifer y rhesi nad ydynt o bosibl yn neb (%1) ac a adewir allan: %n (%2).</numerusform>
            <numerusform>Nifer y rhesi nad ydynt o bosibl yn neb (%1) ac a adewir allan: %n (%2).</numerusform>
            <numerusform>Nifer y rhesi nad ydynt o bosibl yn neb (%1) ac a adewir allan: %n (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>There are tables and files of the browser form together. They may hold the same people: read one kind at a time.</source>
        <translation>Mae tablau a ffeiliau’r ffurflen borwr yma gyda’i gilydd. Efallai mai’r un bobl sydd ynddynt: darllenwch un math ar y tro.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns dropped, of which nothing is kept: %1.</source>
        <translation>Colofnau a ollyngwyd, na chedwir dim ohonynt: %1.</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Dewiswch beth ydyw</translation>
    </message>
    <message>
        <source>Choose what it means</source>
        <translation>Dewiswch beth mae’n ei olygu</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Column %1, “%2”</source>
        <translation>Colofn %1, “%2”</translation>
    </message>
    <message>
        <source>Nothing stands in it.</source>
        <translation>Nid oes dim ynddi.</translation>
    </message>
    <message>
        <source>What stands there most often, and for how many people: %1.</source>
        <translation>Yr hyn sydd yno amlaf, ac i faint o bobl: %1.</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>“%1” yn “%2”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” in %n columns</source>
        <translation>
            <numerusform>“%1” (nifer y colofnau: %n)</numerusform>
            <numerusform>“%1” (nifer y colofnau: %n)</numerusform>
            <numerusform>“%1” (nifer y colofnau: %n)</numerusform>
            <numerusform>“%1” (nifer y colofnau: %n)</numerusform>
            <numerusform>“%1” (nifer y colofnau: %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n times.</source>
        <translation>
            <numerusform>Nifer y troeon y’i rhoddwyd: %n.</numerusform>
            <numerusform>Nifer y troeon y’i rhoddwyd: %n.</numerusform>
            <numerusform>Nifer y troeon y’i rhoddwyd: %n.</numerusform>
            <numerusform>Nifer y troeon y’i rhoddwyd: %n.</numerusform>
            <numerusform>Nifer y troeon y’i rhoddwyd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this very file was read before.</source>
        <translation>%1: darllenwyd yr union ffeil hon o’r blaen.</translation>
    </message>
    <message>
        <source>These people look as if they were in already.</source>
        <translation>Mae’n edrych fel petai’r bobl hyn i mewn eisoes.</translation>
    </message>
    <message>
        <source>As you said: %1</source>
        <translation>Fel y dywedoch: %1</translation>
    </message>
    <message>
        <source>Known by its id or code: %1</source>
        <translation>Adnabuwyd wrth ei dynodydd neu ei chod: %1</translation>
    </message>
    <message>
        <source>Known by its place behind the case: %1</source>
        <translation>Adnabuwyd wrth ei lle ar ôl yr achos: %1</translation>
    </message>
    <message>
        <source>Known by its wording</source>
        <translation>Adnabuwyd wrth ei geiriad</translation>
    </message>
    <message>
        <source>Known by its wording: %1</source>
        <translation>Adnabuwyd wrth ei geiriad: %1</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>heb ei ateb</translation>
    </message>
    <message numerus="yes">
        <source>%n people wrote something</source>
        <translation>
            <numerusform>Nifer y bobl a ysgrifennodd rywbeth: %n</numerusform>
            <numerusform>Nifer y bobl a ysgrifennodd rywbeth: %n</numerusform>
            <numerusform>Nifer y bobl a ysgrifennodd rywbeth: %n</numerusform>
            <numerusform>Nifer y bobl a ysgrifennodd rywbeth: %n</numerusform>
            <numerusform>Nifer y bobl a ysgrifennodd rywbeth: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>Nifer y ffeiliau: %n</numerusform>
            <numerusform>Nifer y ffeiliau: %n</numerusform>
            <numerusform>Nifer y ffeiliau: %n</numerusform>
            <numerusform>Nifer y ffeiliau: %n</numerusform>
            <numerusform>Nifer y ffeiliau: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPeople</name>
    <message>
        <source>Nobody in the file answered: %1. If that is not so, a column is missing or has another name.</source>
        <translation>Nid atebodd neb yn y ffeil: %1. Os nad yw hynny’n wir, mae colofn ar goll neu mae ganddi enw arall.</translation>
    </message>
    <message>
        <source>Among their answers: “does not apply” %1 times, “don’t know” %2 times.</source>
        <translation>Ymhlith eu hatebion: “ddim yn berthnasol” %1 o weithiau, “ddim yn gwybod” %2 o weithiau.</translation>
    </message>
    <message>
        <source>Storing: %1 %</source>
        <translation>Storio: %1 %</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Darllen: %1 %</translation>
    </message>
    <message>
        <source>Recorded the answers of fewer than %1 people.</source>
        <translation>Cofnodwyd atebion llai na %1 o bobl.</translation>
    </message>
    <message>
        <source>Recorded the answers of %1 people.</source>
        <translation>Cofnodwyd atebion %1 o bobl.</translation>
    </message>
    <message>
        <source>Rows without any answer were left out.</source>
        <translation>Gadawyd allan resi heb unrhyw ateb.</translation>
    </message>
</context>
<context>
    <name>RecordVerb</name>
    <message>
        <source>Replaced the response that was there.</source>
        <translation>Disodlwyd yr ymateb oedd yno.</translation>
    </message>
    <message>
        <source>Recorded %1 of %2 answers: %3, %4.</source>
        <translation>Cofnodwyd %1 o %2 ateb: %3, %4.</translation>
    </message>
    <message>
        <source>All or nothing: a file with faults is refused with every fault, and nothing is stored.</source>
        <translation>Y cyfan neu ddim: gwrthodir ffeil sydd â gwallau gan nodi pob gwall, ac ni chaiff dim ei storio.</translation>
    </message>
    <message>
        <source>store answers from a file; adds the round if it is new</source>
        <translation>storio atebion o ffeil; ychwanegir y rownd os yw’n newydd</translation>
    </message>
    <message>
        <source>the round&apos;s label</source>
        <translation>label y rownd</translation>
    </message>
    <message>
        <source>its id: governance, staff-confidence, …</source>
        <translation>ei id: governance, staff-confidence, …</translation>
    </message>
    <message>
        <source>the partner it is about</source>
        <translation>y partner y mae’n ymwneud ag ef</translation>
    </message>
    <message>
        <source>the answers file</source>
        <translation>y ffeil atebion</translation>
    </message>
    <message>
        <source>the date of a new round; today if none is named</source>
        <translation>dyddiad rownd newydd; heddiw os na enwir un</translation>
    </message>
    <message>
        <source>Among them: “does not apply” %1 times, “don’t know” %2 times.</source>
        <translation>Yn eu plith: “ddim yn berthnasol” %1 o weithiau, “ddim yn gwybod” %2 o weithiau.</translation>
    </message>
    <message>
        <source>Answers files are UTF-8 CSV (comma, semicolon or tab) or JSON. Capitals in ids do not count; an answer may be written 3 or 3.0.</source>
        <translation>Mae ffeiliau atebion yn CSV UTF-8 (coma, hanner colon neu dab) neu’n JSON. Nid yw priflythrennau mewn dynodyddion yn cyfrif; gellir ysgrifennu ateb fel 3 neu 3.0.</translation>
    </message>
    <message>
        <source>One agreed response, or one about a partner: columns item,answer,note; one row an item. answer is a point of the scale, na (does not apply; the note is its reason), dk (don&apos;t know), or empty. A second response for the same round replaces the first.</source>
        <translation>Un ymateb y cytunwyd arno, neu un am bartner: colofnau item,answer,note; un rhes i bob eitem. Pwynt ar y raddfa, na (ddim yn berthnasol; y nodyn yw ei reswm), dk (ddim yn gwybod), neu wag yw answer. Mae ail ymateb i’r un rownd yn disodli’r cyntaf.</translation>
    </message>
    <message>
        <source>Individuals: one row a person, a column for each item id and optionally role; also a column for each scenario id (the option&apos;s id), &quot;&lt;scenario id&gt;.sure&quot;, and the open question&apos;s id. They are added to those there. Any other column is refused unless --ignore-columns names it, so that personal data cannot slip in. A file whose people are in already, or half of them, is refused: it was read before. --again takes it.</source>
        <translation>Unigolion: un rhes i bob person, colofn i bob id eitem ac, os dymunir, role; hefyd colofn i bob id senario (id y dewis), &quot;&lt;id senario&gt;.sure&quot;, ac id y cwestiwn agored. Cânt eu hychwanegu at y rhai sydd yno. Gwrthodir unrhyw golofn arall oni bai fod --ignore-columns yn ei henwi, fel na all data personol lithro i mewn. Gwrthodir ffeil y mae ei phobl, neu eu hanner, i mewn eisoes: fe’i darllenwyd o’r blaen. Mae --again yn ei derbyn.</translation>
    </message>
    <message>
        <source>na is written in small letters: NA, N/A, -, . and 99 are refused, because other programs write them for &quot;not answered&quot;, which is an empty cell here.</source>
        <translation>Ysgrifennir na mewn llythrennau bach: gwrthodir NA, N/A, -, . a 99, oherwydd bod rhaglenni eraill yn eu hysgrifennu am &quot;heb ei ateb&quot;, sef cell wag yma.</translation>
    </message>
    <message>
        <source>columns to leave out: a name as a message shows it, or several with commas between them, in double quotes where a name has a comma; may be given again</source>
        <translation>colofnau i’w gadael allan: enw fel y mae neges yn ei ddangos, neu sawl un gyda choma rhyngddynt, mewn dyfynodau dwbl lle mae coma mewn enw; gellir ei roi eto</translation>
    </message>
    <message>
        <source>these are other people, although their answers are in already</source>
        <translation>pobl eraill yw’r rhain, er bod eu hatebion i mewn eisoes</translation>
    </message>
</context>
<context>
    <name>RecordingText</name>
    <message>
        <source>Started a new round: %1, %2.</source>
        <translation>Dechreuwyd rownd newydd: %1, %2.</translation>
    </message>
    <message>
        <source>The rounds before: %1.</source>
        <translation>Y rowndiau o’r blaen: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered about a partner: add --about PARTNER</source>
        <translation>atebir &quot;%1&quot; am bartner: ychwanegwch --about PARTNER</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not about a partner: leave out --about</source>
        <translation>nid am bartner y mae &quot;%1&quot;: gadewch --about allan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there and has the date %2: leave out --date, name a new --round, or change its date first with &quot;soundings-cli round&quot;</source>
        <translation>mae &quot;%1&quot; yno gyda’r dyddiad %2: gadewch --date allan, enwch --round newydd, neu newidiwch ei dyddiad yn gyntaf â &quot;soundings-cli round&quot;</translation>
    </message>
</context>
<context>
    <name>ReferenceText</name>
    <message>
        <source>%1: %2</source>
        <comment>a reference and what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%n agreed response(s)</source>
        <translation>
            <numerusform>dim ymateb cytûn</numerusform>
            <numerusform>%n ymateb cytûn</numerusform>
            <numerusform>%n ymateb cytûn</numerusform>
            <numerusform>%n ymateb cytûn</numerusform>
            <numerusform>%n o ymatebion cytûn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you said about %n partner(s)</source>
        <translation>
            <numerusform>Dim am unrhyw bartner</numerusform>
            <numerusform>Yr hyn a ddywedoch am %n partner</numerusform>
            <numerusform>Yr hyn a ddywedoch am %n partner</numerusform>
            <numerusform>Yr hyn a ddywedoch am %n phartner</numerusform>
            <numerusform>Yr hyn a ddywedoch am %n o bartneriaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In these, %n answer(s) with their notes</source>
        <translation>
            <numerusform>Yn y rhain, dim atebion</numerusform>
            <numerusform>Yn y rhain, %n ateb gyda’i nodyn</numerusform>
            <numerusform>Yn y rhain, %n ateb gyda’u nodiadau</numerusform>
            <numerusform>Yn y rhain, %n ateb gyda’u nodiadau</numerusform>
            <numerusform>Yn y rhain, %n o atebion gyda’u nodiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) or name(s) of documents</source>
        <translation>
            <numerusform>dim dolenni nac enwau dogfennau</numerusform>
            <numerusform>%n ddolen neu enw dogfen</numerusform>
            <numerusform>%n dolen neu enw dogfen</numerusform>
            <numerusform>%n dolen neu enw dogfen</numerusform>
            <numerusform>%n o ddolenni neu enwau dogfennau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff survey(s), with what was published</source>
        <translation>
            <numerusform>dim arolwg staff</numerusform>
            <numerusform>%n arolwg staff, gyda’r hyn a gyhoeddwyd</numerusform>
            <numerusform>%n arolwg staff, gyda’r hyn a gyhoeddwyd</numerusform>
            <numerusform>%n arolwg staff, gyda’r hyn a gyhoeddwyd</numerusform>
            <numerusform>%n o arolygon staff, gyda’r hyn a gyhoeddwyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published comment(s)</source>
        <translation>
            <numerusform>dim sylwadau cyhoeddedig</numerusform>
            <numerusform>%n sylw cyhoeddedig</numerusform>
            <numerusform>%n sylw cyhoeddedig</numerusform>
            <numerusform>%n sylw cyhoeddedig</numerusform>
            <numerusform>%n o sylwadau cyhoeddedig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that were set aside, with the reasons</source>
        <translation>
            <numerusform>dim gwiriadau a roddwyd o’r neilltu</numerusform>
            <numerusform>%n gwiriad a roddwyd o’r neilltu, gyda’r rheswm</numerusform>
            <numerusform>%n gwiriad a roddwyd o’r neilltu, gyda’r rhesymau</numerusform>
            <numerusform>%n gwiriad a roddwyd o’r neilltu, gyda’r rhesymau</numerusform>
            <numerusform>%n o wiriadau a roddwyd o’r neilltu, gyda’r rhesymau</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing but its name and date</source>
        <translation>Dim ond ei henw a’i dyddiad</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) made from it stay, without the round.</source>
        <translation>
            <numerusform>Nid oes camau gweithredu a wnaed ohoni.</numerusform>
            <numerusform>Mae %n cam gweithredu a wnaed ohoni yn aros, heb y rownd.</numerusform>
            <numerusform>Mae %n cam gweithredu a wnaed ohoni yn aros, heb y rownd.</numerusform>
            <numerusform>Mae %n cham gweithredu a wnaed ohoni yn aros, heb y rownd.</numerusform>
            <numerusform>Mae %n o gamau gweithredu a wnaed ohoni yn aros, heb y rownd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners and questionnaires stay. Copies, reports and packs that you made before are not changed.</source>
        <translation>Mae partneriaid a holiaduron yn aros. Ni newidir copïau, adroddiadau a phecynnau a wnaethoch cyn hyn.</translation>
    </message>
    <message>
        <source>These copies from before an update still hold the round: %1. Delete them as well.</source>
        <translation>Mae’r copïau hyn o’r adeg cyn diweddariad yn dal i gynnwys y rownd: %1. Dilëwch nhw hefyd.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between files</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The round is gone, but there was no room to write the file anew, so traces of it may be left in the file. Make room on the disk, save a copy under another name, and delete this file.</source>
        <translation>Mae’r rownd wedi mynd, ond nid oedd lle i ysgrifennu’r ffeil o’r newydd, felly gall olion ohoni fod ar ôl yn y ffeil. Gwnewch le ar y ddisg, cadwch gopi dan enw arall, a dilëwch y ffeil hon.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of what helps or hinders</source>
        <translation>
            <numerusform>dim marciau o’r hyn sy’n helpu neu’n rhwystro</numerusform>
            <numerusform>%n marc o’r hyn sy’n helpu neu’n rhwystro</numerusform>
            <numerusform>%n farc o’r hyn sy’n helpu neu’n rhwystro</numerusform>
            <numerusform>%n marc o’r hyn sy’n helpu neu’n rhwystro</numerusform>
            <numerusform>%n o farciau o’r hyn sy’n helpu neu’n rhwystro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveRoundVerb</name>
    <message>
        <source>The round %1 is removed for good. With it went:</source>
        <translation>Mae’r rownd %1 wedi’i thynnu am byth. Gyda hi aeth:</translation>
    </message>
    <message>
        <source>With the round %1 would go, for good:</source>
        <translation>Gyda’r rownd %1 byddai’n mynd, am byth:</translation>
    </message>
    <message>
        <source>Nothing was changed. To remove it, add --for-good. It cannot be undone.</source>
        <translation>Ni newidiwyd dim. I’w thynnu, ychwanegwch --for-good. Ni ellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>remove a round for good, with everything in it</source>
        <translation>tynnu rownd am byth, gyda phopeth ynddi</translation>
    </message>
    <message>
        <source>Without --for-good it says what would go and changes nothing. What goes is overwritten in the file: no copy made from then on holds it. Actions and partners stay.</source>
        <translation>Heb --for-good mae’n dweud beth fyddai’n mynd ac nid yw’n newid dim. Trosysgrifir yr hyn sy’n mynd yn y ffeil: nid yw unrhyw gopi a wneir wedyn yn ei gynnwys. Mae camau gweithredu a phartneriaid yn aros.</translation>
    </message>
    <message>
        <source>the round&apos;s label</source>
        <translation>label y rownd</translation>
    </message>
    <message>
        <source>remove it: this cannot be undone</source>
        <translation>ei thynnu: ni ellir dadwneud hyn</translation>
    </message>
</context>
<context>
    <name>ReportBuilder</name>
    <message>
        <source>What changed? %1, from %2 to %3</source>
        <translation>Beth a newidiodd? %1, o %2 i %3</translation>
    </message>
    <message>
        <source>What staff say: %1, %2</source>
        <translation>Yr hyn a ddywed staff: %1, %2</translation>
    </message>
    <message>
        <source>What this file holds: %1</source>
        <translation>Yr hyn sydd yn y ffeil hon: %1</translation>
    </message>
    <message>
        <source>Ready to share? %1, %2</source>
        <translation>Barod i rannu? %1, %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what changed</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What two agencies say of each other, %1</source>
        <translation>Beth mae dwy asiantaeth yn ei ddweud am ei gilydd, %1</translation>
    </message>
    <message>
        <source>%1 on one page, %2</source>
        <translation>%1 ar un dudalen, %2</translation>
    </message>
</context>
<context>
    <name>ReportChoice</name>
    <message>
        <source>name an --output that ends in one of %1</source>
        <translation>enwch --output sy’n gorffen ag un o %1</translation>
    </message>
    <message>
        <source>--kind takes one of %1, not &quot;%2&quot;</source>
        <translation>mae --kind yn cymryd un o %1, nid &quot;%2&quot;</translation>
    </message>
    <message>
        <source>--marking takes up to %1 characters: it stands at the head of every page</source>
        <translation>mae --marking yn cymryd hyd at %1 nod: mae ar ben pob tudalen</translation>
    </message>
    <message>
        <source>--marking holds a character that cannot be printed</source>
        <translation>mae --marking yn cynnwys nod na ellir ei argraffu</translation>
    </message>
    <message>
        <source>--sections takes a list of %1, not &quot;%2&quot;</source>
        <translation>mae --sections yn cymryd rhestr o %1, nid &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--sections is for the full report and the comparison: the others are short</source>
        <translation>mae --sections ar gyfer yr adroddiad llawn a’r gymhariaeth: mae’r lleill yn fyr</translation>
    </message>
    <message>
        <source>a mirror is of two agencies: name one with --about and the other with --and</source>
        <translation>mae drych o ddwy asiantaeth: enwch un ag --about a’r llall ag --and</translation>
    </message>
    <message>
        <source>--about and --and name the same agency</source>
        <translation>mae --about ac --and yn enwi’r un asiantaeth</translation>
    </message>
</context>
<context>
    <name>ReportSourceText</name>
    <message>
        <source>--from names the round itself: name an earlier one</source>
        <translation>mae --from yn enwi’r rownd ei hun: enwch un gynharach</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>write a report of a round, compared with the round before</source>
        <translation>ysgrifennu adroddiad ar rownd, o’i chymharu â’r rownd flaenorol</translation>
    </message>
    <message>
        <source>the round&apos;s label; the latest if none is named</source>
        <translation>label y rownd; y ddiweddaraf os na enwir un</translation>
    </message>
    <message>
        <source>where to write it; replaced only when it is whole</source>
        <translation>ble i’w ysgrifennu; dim ond pan fydd yn gyfan y caiff ei ddisodli</translation>
    </message>
    <message>
        <source>the round to compare with; the one before if none is named</source>
        <translation>y rownd i gymharu â hi; yr un gynt os na enwir un</translation>
    </message>
    <message>
        <source>which report; the full one if none is named</source>
        <translation>pa adroddiad; yr un llawn os na enwir un</translation>
    </message>
    <message>
        <source>a partner&apos;s name: of partners the report has only this one</source>
        <translation>enw partner: o blith partneriaid dim ond hwn sydd yn yr adroddiad</translation>
    </message>
    <message>
        <source>protective marking at head and foot of every page; the file&apos;s own if none is given</source>
        <translation>marc diogelu ar ben ac ar waelod pob tudalen; un y ffeil ei hun os na roddir un</translation>
    </message>
    <message>
        <source>a logo for the first page</source>
        <translation>logo ar gyfer y dudalen gyntaf</translation>
    </message>
    <message>
        <source>the parts of a full report or of a comparison; all if none is named</source>
        <translation>rhannau adroddiad llawn neu gymhariaeth; pob un os na enwir dim</translation>
    </message>
    <message>
        <source>The ending of PATH says in which format: .pdf, .html, .odt or .docx, or, with its tables only, .xlsx, .csv or .json.
KIND is summary (one page), full, comparison, board (the partnership on one page), mirror (what two agencies say of each other), staff, or data-sheet (what the file holds, what for, and how long).
LIST names what a full report has, with commas between: next-steps, actions, changes, governance, must-haves, partners, staff, method. What it says in short is always there.
PICTURE is a PNG, JPEG or SVG file of up to 2 MB.</source>
        <translation>Mae diwedd PATH yn dweud ym mha fformat: .pdf, .html, .odt neu .docx, neu, gyda’i dablau’n unig, .xlsx, .csv neu .json.
KIND yw summary (un dudalen), full, comparison, board (y bartneriaeth ar un dudalen), mirror (beth mae dwy asiantaeth yn ei ddweud am ei gilydd), staff, neu data-sheet (beth mae’r ffeil yn ei gadw, i ba ddiben, ac am ba hyd).
Mae LIST yn enwi’r hyn sydd mewn adroddiad llawn, gyda choma rhyngddynt: next-steps, actions, changes, governance, must-haves, partners, staff, method. Mae’r hyn a ddywed yn gryno yno bob amser.
Ffeil PNG, JPEG neu SVG o hyd at 2 MB yw PICTURE.</translation>
    </message>
    <message>
        <source>the other agency of a mirror; our own if none is named</source>
        <translation>asiantaeth arall y drych; ein hun ni os nad enwir un</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Summary on one page</source>
        <translation>Crynodeb ar un dudalen</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Adroddiad llawn</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth a newidiodd</translation>
    </message>
    <message>
        <source>What staff say</source>
        <translation>Beth mae’r staff yn ei ddweud</translation>
    </message>
    <message>
        <source>What this file holds</source>
        <translation>Beth mae’r ffeil hon yn ei gadw</translation>
    </message>
    <message>
        <source>For a chair or a board: the two numbers, what holds readiness, and what to do next.</source>
        <translation>I gadeirydd neu fwrdd: y ddau rif, beth sy’n dal parodrwydd yn ôl, a beth i’w wneud nesaf.</translation>
    </message>
    <message>
        <source>Everything, with the sums behind it.</source>
        <translation>Popeth, gyda’r symiau y tu ôl iddo.</translation>
    </message>
    <message>
        <source>Staff surveys as they were published, and how answers are protected.</source>
        <translation>Arolygon staff fel y’u cyhoeddwyd, a sut mae atebion yn cael eu diogelu.</translation>
    </message>
    <message>
        <source>For information governance: kinds of data, purposes, how long, who was given what.</source>
        <translation>Ar gyfer llywodraethu gwybodaeth: mathau o ddata, dibenion, am ba hyd, pwy gafodd beth.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Camau nesaf</translation>
    </message>
    <message>
        <source>Our own answers</source>
        <translation>Ein hatebion ein hunain</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Gofynion hanfodol</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriaid</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>How the numbers are made</source>
        <translation>Sut y gwneir y rhifau</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Tudalen we (HTML)</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>Testun OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Dogfen Word (DOCX)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Llyfr gwaith (XLSX)</translation>
    </message>
    <message>
        <source>Tables as text (CSV)</source>
        <translation>Tablau fel testun (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Data i raglenni (JSON)</translation>
    </message>
    <message>
        <source>Looks the same everywhere; tagged for screen readers.</source>
        <translation>Yn edrych yr un fath ym mhobman; wedi’i dagio ar gyfer darllenwyr sgrin.</translation>
    </message>
    <message>
        <source>One file for any browser; what stands in the annex here is folded there.</source>
        <translation>Un ffeil ar gyfer unrhyw borwr; mae’r hyn sydd yn yr atodiad yma wedi’i blygu yno.</translation>
    </message>
    <message>
        <source>To go on writing in; pages may break elsewhere.</source>
        <translation>I ddal ati i ysgrifennu ynddo; gall tudalennau dorri mewn mannau eraill.</translation>
    </message>
    <message>
        <source>Holds the tables alone, with what their columns mean.</source>
        <translation>Yn cynnwys y tablau’n unig, gydag ystyr eu colofnau.</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>in a file name</comment>
        <translation>crynodeb</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>in a file name</comment>
        <translation>newidiadau</translation>
    </message>
    <message>
        <source>staff</source>
        <comment>in a file name</comment>
        <translation>staff</translation>
    </message>
    <message>
        <source>data sheet</source>
        <comment>in a file name</comment>
        <translation>taflen ddata</translation>
    </message>
    <message>
        <source>Notes and evidence</source>
        <translation>Nodiadau a thystiolaeth</translation>
    </message>
    <message>
        <source>This round beside an earlier one and all rounds as lines, on the questions that they share.</source>
        <translation>Y rownd hon wrth ymyl un gynharach, a phob rownd fel llinellau, ar y cwestiynau y maent yn eu rhannu.</translation>
    </message>
    <message>
        <source>Both rounds</source>
        <translation>Y ddwy rownd</translation>
    </message>
    <message>
        <source>What changed clearly, section by section</source>
        <translation>Yr hyn a newidiodd yn amlwg, fesul adran</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Pob rownd</translation>
    </message>
    <message>
        <source>The partnership on one page</source>
        <translation>Y bartneriaeth ar un dudalen</translation>
    </message>
    <message>
        <source>Two agencies side by side</source>
        <translation>Dwy asiantaeth ochr yn ochr</translation>
    </message>
    <message>
        <source>For a board: where agencies stand, who understands whom, gaps, brakes and actions.</source>
        <translation>I fwrdd: ble mae asiantaethau’n sefyll, pwy sy’n deall pwy, bylchau, rhwystrau a chamau gweithredu.</translation>
    </message>
    <message>
        <source>For two people to talk over: what each agency says of the other.</source>
        <translation>I ddau berson ei drafod: beth mae pob asiantaeth yn ei ddweud am y llall.</translation>
    </message>
    <message>
        <source>board</source>
        <comment>in a file name</comment>
        <translation>bwrdd</translation>
    </message>
    <message>
        <source>mirror</source>
        <comment>in a file name</comment>
        <translation>drych</translation>
    </message>
</context>
<context>
    <name>ResponseChapter</name>
    <message>
        <source>%1 by section</source>
        <translation>%1 fesul adran</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>%1 Does not apply: %2</source>
        <translation>%1 Ddim yn berthnasol: %2</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Wedi’u gadael allan, a pham</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of its own</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No trust number: too few statements have a rating.</source>
        <translation>Dim rhif ymddiriedaeth: rhy ychydig o osodiadau sydd â gradd.</translation>
    </message>
    <message>
        <source>Table: every answer about partners</source>
        <translation>Tabl: pob ateb am bartneriaid</translation>
    </message>
    <message>
        <source>%1: %2 out of 100. %3.</source>
        <translation>%1: %2 allan o 100. %3.</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabl: %1</translation>
    </message>
    <message>
        <source>Partner by partner</source>
        <translation>Partner wrth bartner</translation>
    </message>
    <message>
        <source>These are our answers about each partner: they describe the relationship as we see it, and not the partner.</source>
        <translation>Ein hatebion ni am bob partner yw’r rhain: maent yn disgrifio’r berthynas fel y gwelwn ni hi, ac nid y partner.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <comment>a list of words</comment>
        <translation>Hefyd: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a questionnaire, a partner</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Table and sum: trust in each partner</source>
        <translation>Tabl a swm: ymddiriedaeth ym mhob partner</translation>
    </message>
    <message>
        <source>Our trust in each partner, by name, in points out of 100: what each line gives adds up to the line above it</source>
        <translation>Ein hymddiriedaeth ym mhob partner, yn ôl enw, mewn pwyntiau allan o 100: mae’r hyn y mae pob llinell yn ei roi yn adio i’r llinell uwch ei phen</translation>
    </message>
</context>
<context>
    <name>ResultLines</name>
    <message>
        <source>See: %1.</source>
        <translation>Gweler: %1.</translation>
    </message>
    <message>
        <source>Met: %1.</source>
        <translation>Wedi’i fodloni: %1.</translation>
    </message>
    <message>
        <source>Not met: now ‘%1’, needs ‘%2’ or better. %3</source>
        <translation>Heb ei fodloni: nawr ‘%1’, angen ‘%2’ neu well. %3</translation>
    </message>
    <message>
        <source>Not confirmed: someone has to find out. %1</source>
        <translation>Heb ei gadarnhau: mae’n rhaid i rywun ganfod. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Met, for staff as a group.</source>
        <translation>Wedi’i fodloni, i staff fel grŵp.</translation>
    </message>
    <message>
        <source>Not met, for staff as a group: the mean is too low.</source>
        <translation>Heb ei fodloni, i staff fel grŵp: mae’r cymedr yn rhy isel.</translation>
    </message>
    <message>
        <source>Not answered: there is no band without it.</source>
        <translation>Heb ei ateb: nid oes band hebddo.</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>Nearly there.</source>
        <translation>Bron yno.</translation>
    </message>
    <message>
        <source>At the start.</source>
        <translation>Ar y dechrau.</translation>
    </message>
    <message>
        <source>Building.</source>
        <translation>Yn adeiladu.</translation>
    </message>
    <message>
        <source>Ready with care.</source>
        <translation>Yn barod, gyda gofal.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Yn barod.</translation>
    </message>
    <message>
        <source>Our trust in the one partner we have rated is %1 out of 100.</source>
        <translation>Mae ein hymddiriedaeth yn yr un partner a raddiwyd gennym yn %1 allan o 100.</translation>
    </message>
    <message>
        <source>Our trust in %1 partners is %2 out of 100 on average.</source>
        <translation>Mae ein hymddiriedaeth mewn %1 partner yn %2 allan o 100 ar gyfartaledd.</translation>
    </message>
    <message>
        <source>The band waits for %1.</source>
        <translation>Mae’r band yn aros am %1.</translation>
    </message>
    <message>
        <source>Held at %1 by one must-have: %2.</source>
        <translation>Wedi’i ddal ar %1 gan un gofyniad hanfodol: %2.</translation>
    </message>
    <message>
        <source>Held at %1 by %2 must-haves: %3.</source>
        <translation>Wedi’i ddal ar %1 gan %2 gofyniad hanfodol: %3.</translation>
    </message>
    <message>
        <source>Held at %1 because nobody could confirm %2.</source>
        <translation>Wedi’i ddal ar %1 gan na allai neb gadarnhau %2.</translation>
    </message>
    <message>
        <source>Readiness is %1 out of 100.</source>
        <translation>Mae parodrwydd yn %1 allan o 100.</translation>
    </message>
    <message>
        <source>Readiness %1.</source>
        <translation>Parodrwydd %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of its own</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: Trust %2.</source>
        <translation>%1: Ymddiriedaeth %2.</translation>
    </message>
    <message>
        <source>Scored without: %1.</source>
        <translation>Sgoriwyd heb: %1.</translation>
    </message>
    <message>
        <source>Held back: %1.</source>
        <translation>Dal yn ôl: %1.</translation>
    </message>
    <message>
        <source>Must-have not met: %1.</source>
        <translation>Gofyniad hanfodol heb ei fodloni: %1.</translation>
    </message>
    <message>
        <source>Not confirmed, to find out: %1.</source>
        <translation>Heb ei gadarnhau, i’w ganfod: %1.</translation>
    </message>
    <message>
        <source>Band waits for: %1.</source>
        <translation>Mae’r band yn aros am: %1.</translation>
    </message>
    <message>
        <source>Our trust in %1 partners is %2 out of 100 on average: from %3 in %4 to %5 in %6.</source>
        <translation>Ar gyfartaledd, %2 allan o 100 yw ein hymddiriedaeth mewn %1 partner: o %3 yn %4 i %5 yn %6.</translation>
    </message>
    <message>
        <source>Readiness and trust together say ‘%1’. %2</source>
        <translation>Gyda’i gilydd, mae parodrwydd ac ymddiriedaeth yn dweud ‘%1’. %2</translation>
    </message>
    <message>
        <source>With %1, where trust is lowest, readiness and trust together say ‘%2’. %3</source>
        <translation>Gyda %1, lle mae’r ymddiriedaeth isaf, mae parodrwydd ac ymddiriedaeth gyda’i gilydd yn dweud ‘%2’. %3</translation>
    </message>
    <message>
        <source>No partner has a trust number.</source>
        <translation>Nid oes gan unrhyw bartner rif ymddiriedaeth.</translation>
    </message>
    <message>
        <source>%1: no trust number, too few statements have a rating. %2</source>
        <translation>%1: dim rhif ymddiriedaeth, mae gradd gan rhy ychydig o osodiadau. %2</translation>
    </message>
    <message>
        <source>It has no band without %1.</source>
        <translation>Nid oes ganddo fand heb %1.</translation>
    </message>
    <message>
        <source>Not answered, so no band: %1.</source>
        <translation>Heb ei ateb, felly dim band: %1.</translation>
    </message>
    <message>
        <source>One must-have is not met: %1.</source>
        <translation>Nid yw un gofyniad hanfodol wedi’i fodloni: %1.</translation>
    </message>
    <message>
        <source>%1 must-haves are not met: %2.</source>
        <translation>Nid yw %1 gofyniad hanfodol wedi’u bodloni: %2.</translation>
    </message>
    <message>
        <source>Readiness is %1 out of 100: %2.</source>
        <translation>Mae parodrwydd yn %1 allan o 100: %2.</translation>
    </message>
    <message>
        <source>Must-haves of our trust are not met with %1.</source>
        <translation>Nid yw gofynion hanfodol ein hymddiriedaeth wedi’u bodloni gyda %1.</translation>
    </message>
    <message>
        <source>One must-have of our trust in %1 is not met: %2.</source>
        <translation>Nid yw un o ofynion hanfodol ein hymddiriedaeth yn %1 wedi’i fodloni: %2.</translation>
    </message>
    <message>
        <source>Must-haves of our trust in %1 are not met: %2.</source>
        <translation>Nid yw’r gofynion hanfodol hyn o’n hymddiriedaeth yn %1 wedi’u bodloni: %2.</translation>
    </message>
</context>
<context>
    <name>RetentionText</name>
    <message>
        <source>The file is kept until %1.</source>
        <translation>Cedwir y ffeil tan %1.</translation>
    </message>
    <message>
        <source>It is not decided how long the file is kept.</source>
        <translation>Nid oes penderfyniad am ba hyd y cedwir y ffeil.</translation>
    </message>
    <message numerus="yes">
        <source>This file is to be kept until %1, %n day(s) from now.</source>
        <translation>
            <numerusform>Mae’r ffeil hon i’w chadw tan %1, ymhen %n diwrnod.</numerusform>
            <numerusform>Mae’r ffeil hon i’w chadw tan %1, ymhen %n diwrnod.</numerusform>
            <numerusform>Mae’r ffeil hon i’w chadw tan %1, ymhen %n diwrnod.</numerusform>
            <numerusform>Mae’r ffeil hon i’w chadw tan %1, ymhen %n diwrnod.</numerusform>
            <numerusform>Mae’r ffeil hon i’w chadw tan %1, ymhen %n diwrnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was to be kept until %1. Decide whether it is still needed: set another day, remove a round for good, or delete the file yourself. It is %2. Nothing is deleted by itself.</source>
        <translation>Roedd y ffeil hon i’w chadw tan %1. Penderfynwch a oes ei hangen o hyd: gosodwch ddiwrnod arall, tynnwch rownd am byth, neu dilëwch y ffeil eich hun. Dyma hi: %2. Nid oes dim yn cael ei ddileu ohono’i hun.</translation>
    </message>
</context>
<context>
    <name>RoundChapter</name>
    <message>
        <source>no number</source>
        <translation>dim rhif</translation>
    </message>
    <message>
        <source>Every number in every round, on the questions that all versions have in common</source>
        <translation>Pob rhif ym mhob rownd, ar y cwestiynau sy’n gyffredin i bob fersiwn</translation>
    </message>
    <message>
        <source>What, round by round</source>
        <translation>Beth, fesul rownd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
    <message>
        <source>“no number” is a gap, not 0.</source>
        <translation>Bwlch yw “dim rhif”, nid 0.</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Mwyaf tebygol</translation>
    </message>
    <message>
        <source>Of staff, where it is published: where the number would most likely be if everyone had answered.</source>
        <translation>Ar gyfer staff, lle mae wedi’i gyhoeddi: lle byddai’r rhif yn fwyaf tebygol pe bai pawb wedi ateb.</translation>
    </message>
    <message>
        <source>Where each number is going</source>
        <translation>I ble mae pob rhif yn mynd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Rounds with a number</source>
        <translation>Rowndiau â rhif</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rowndiau</translation>
    </message>
    <message>
        <source>Change a year</source>
        <translation>Newid y flwyddyn</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pwyntiau</translation>
    </message>
    <message>
        <source>The middle one of the slopes between all pairs of rounds (Theil–Sen).</source>
        <translation>Y canol o’r llethrau rhwng pob pâr o rowndiau (Theil–Sen).</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>Cwestiynau cyffredin</translation>
    </message>
    <message>
        <source>Their share of the weight of all questions, in the version where it is smallest.</source>
        <translation>Eu cyfran o bwysau’r holl gwestiynau, yn y fersiwn lle mae leiaf.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tuedd</translation>
    </message>
    <message>
        <source>By the exact test of Mann and Kendall, from 5 rounds on.</source>
        <translation>Yn ôl prawf union Mann a Kendall, o 5 rownd ymlaen.</translation>
    </message>
    <message>
        <source>All rounds, from %1 to %2</source>
        <translation>Pob rownd, o %1 i %2</translation>
    </message>
    <message>
        <source>Table: all rounds</source>
        <translation>Tabl: pob rownd</translation>
    </message>
</context>
<context>
    <name>RoundTasks</name>
    <message>
        <source>%1: %2</source>
        <comment>questionnaire: partner</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Fewer than %1 people so far</source>
        <translation>Llai na %1 o bobl hyd yma</translation>
    </message>
    <message>
        <source>Fewer than %1 people</source>
        <translation>Llai na %1 o bobl</translation>
    </message>
    <message numerus="yes">
        <source>%n people have finished</source>
        <translation>
            <numerusform>Nid oes neb wedi gorffen</numerusform>
            <numerusform>Mae %n person wedi gorffen</numerusform>
            <numerusform>Mae %n berson wedi gorffen</numerusform>
            <numerusform>Mae %n o bobl wedi gorffen</numerusform>
            <numerusform>Mae %n o bobl wedi gorffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Heb ei gyhoeddi</translation>
    </message>
    <message>
        <source>Nobody took part</source>
        <translation>Ni chymerodd neb ran</translation>
    </message>
</context>
<context>
    <name>RoundVerb</name>
    <message>
        <source>say what to change: --date, --label or both</source>
        <translation>dywedwch beth i’w newid: --date, --label neu’r ddau</translation>
    </message>
    <message>
        <source>The round “%1” is now “%2”, %3.</source>
        <translation>Enw’r rownd “%1” bellach yw “%2”, %3.</translation>
    </message>
    <message>
        <source>A closed round stays as it is: reopen it with a reason to change it.</source>
        <translation>Mae rownd gaeedig yn aros fel y mae: ailagorwch hi â rheswm i’w newid.</translation>
    </message>
    <message>
        <source>the round&apos;s label</source>
        <translation>label y rownd</translation>
    </message>
    <message>
        <source>the day it stands for from now on</source>
        <translation>y diwrnod y mae’n sefyll amdano o hyn ymlaen</translation>
    </message>
    <message>
        <source>what it is called from now on</source>
        <translation>ei henw o hyn ymlaen</translation>
    </message>
    <message>
        <source>--copy makes a new round: name it with --label, and leave out --round</source>
        <translation>Mae --copy yn gwneud rownd newydd: enwch hi â --label, a hepgorwch --round</translation>
    </message>
    <message>
        <source>The round “%1”, %2, is new.</source>
        <translation>Mae’r rownd “%1”, %2, yn newydd.</translation>
    </message>
    <message>
        <source>What staff answered is not copied.</source>
        <translation>Nid yw’r hyn a atebodd y staff yn cael ei gopïo.</translation>
    </message>
    <message>
        <source>change an open round, or start a new one from the answers of another</source>
        <translation>newid rownd agored, neu ddechrau un newydd o atebion un arall</translation>
    </message>
    <message>
        <source>the round, open or closed, whose answers a new one called --label starts from</source>
        <translation>y rownd, ar agor neu wedi’i chau, y mae rownd newydd o’r enw --label yn dechrau o’i hatebion</translation>
    </message>
</context>
<context>
    <name>RoundsChart</name>
    <message>
        <source>no number</source>
        <translation>dim rhif</translation>
    </message>
</context>
<context>
    <name>RoundsFigure</name>
    <message>
        <source>%1, %2</source>
        <comment>number, band</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>readiness %1 out of 100</source>
        <translation>parodrwydd %1 allan o 100</translation>
    </message>
    <message>
        <source>trust in our partners %1 out of 100</source>
        <translation>ymddiriedaeth yn ein partneriaid %1 allan o 100</translation>
    </message>
    <message numerus="yes">
        <source>Trust in %n partners, on average</source>
        <translation>
            <numerusform>Ymddiriedaeth mewn partneriaid, ar gyfartaledd</numerusform>
            <numerusform>Ymddiriedaeth mewn %n partner</numerusform>
            <numerusform>Ymddiriedaeth mewn %n bartner, ar gyfartaledd</numerusform>
            <numerusform>Ymddiriedaeth mewn %n phartner, ar gyfartaledd</numerusform>
            <numerusform>Ymddiriedaeth mewn %n phartner, ar gyfartaledd</numerusform>
        </translation>
    </message>
    <message>
        <source>Readiness: %1</source>
        <translation>Parodrwydd: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Readiness, 0–100</source>
        <translation>Parodrwydd, 0–100</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Trust in partners, 0–100</source>
        <translation>Ymddiriedaeth mewn partneriaid, 0–100</translation>
    </message>
    <message>
        <source> (other partners than in the round before)</source>
        <translation> (partneriaid eraill nag yn y rownd flaenorol)</translation>
    </message>
    <message>
        <source>%1, held back by a must-have</source>
        <comment>band</comment>
        <translation>%1, wedi’i ddal yn ôl gan beth hanfodol</translation>
    </message>
    <message>
        <source>no score for readiness</source>
        <translation>dim sgôr parodrwydd</translation>
    </message>
    <message>
        <source>no score for trust</source>
        <translation>dim sgôr ymddiriedaeth</translation>
    </message>
    <message>
        <source>Readiness: no score</source>
        <translation>Parodrwydd: dim sgôr</translation>
    </message>
    <message>
        <source>Trust: no score</source>
        <translation>Ymddiriedaeth: dim sgôr</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Llywodraethu</translation>
    </message>
    <message>
        <source>Staff confidence</source>
        <translation>Hyder staff</translation>
    </message>
    <message>
        <source>%1: %2 %3 out of 100</source>
        <comment>round, what, number</comment>
        <translation>%1: %2 %3 allan o 100</translation>
    </message>
    <message>
        <source>%1: no score for %2</source>
        <comment>round, what</comment>
        <translation>%1: dim sgôr ar gyfer %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, round</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Governance, 0–100</source>
        <translation>Llywodraethu, 0–100</translation>
    </message>
    <message>
        <source>Staff confidence, 0–100</source>
        <translation>Hyder staff, 0–100</translation>
    </message>
    <message>
        <source>%1 has no number yet: a gap, not a change.</source>
        <translation>Nid oes gan %1 rif eto: bwlch ydyw, nid newid.</translation>
    </message>
    <message>
        <source>%1 has no number: a gap, not a change.</source>
        <translation>Nid oes gan %1 rif: bwlch ydyw, nid newid.</translation>
    </message>
    <message>
        <source>No line joins two averages of trust where different partners were rated in the two rounds.</source>
        <translation>Nid oes llinell yn cysylltu dau gyfartaledd o ymddiriedaeth lle sgoriwyd partneriaid gwahanol yn y ddwy rownd.</translation>
    </message>
    <message>
        <source>Compare shows how trust changed in each partner.</source>
        <translation>Mae Cymharu yn dangos sut y newidiodd ymddiriedaeth ym mhob partner.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Written: %1</source>
        <translation>Wedi’i ysgrifennu: %1</translation>
    </message>
</context>
<context>
    <name>SavedForms</name>
    <message>
        <source>%1, %2</source>
        <comment>survey, round</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Cadw’r ffurflen</translation>
    </message>
    <message>
        <source>KoBo, ODK and others that read XLSForm (.xlsx)</source>
        <translation>KoBo, ODK ac eraill sy’n darllen XLSForm (.xlsx)</translation>
    </message>
    <message>
        <source>LimeSurvey (.lss)</source>
        <translation>LimeSurvey (.lss)</translation>
    </message>
    <message>
        <source>SurveyJS (.json)</source>
        <translation>SurveyJS (.json)</translation>
    </message>
    <message>
        <source>A form for a survey platform</source>
        <translation>Ffurflen ar gyfer llwyfan arolwg</translation>
    </message>
    <message>
        <source>Which platform is it for?</source>
        <translation>Ar gyfer pa lwyfan?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Save the notice for staff</source>
        <translation>Cadw’r hysbysiad i staff</translation>
    </message>
    <message>
        <source>%1, notice for staff</source>
        <translation>%1, hysbysiad i staff</translation>
    </message>
</context>
<context>
    <name>ScenarioText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a leaning, its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Of the choices that were not the recommended ones: %1.</source>
        <translation>O’r dewisiadau nad oeddent yn rhai a argymhellwyd: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the band of a gap as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>An early sign: fewer than %1 people worked through the cases.</source>
        <translation>Arwydd cynnar: gweithiodd llai na %1 o bobl drwy’r achosion.</translation>
    </message>
    <message>
        <source>Choosing at random would score about %1.</source>
        <translation>Byddai dewis ar hap yn sgorio tua %1.</translation>
    </message>
    <message>
        <source>Confidence stands at %1 out of 100, judgement in the cases at %2.</source>
        <translation>Mae hyder ar %1 allan o 100, a’r farn yn yr achosion ar %2.</translation>
    </message>
    <message>
        <source>Confidence and judgement are not compared, to protect colleagues: too few people worked through every case and answered the statements beside it.</source>
        <translation>Ni chymherir hyder a barn, i amddiffyn cydweithwyr: gweithiodd rhy ychydig o bobl drwy bob achos ac ateb y gosodiadau wrth ei ochr.</translation>
    </message>
</context>
<context>
    <name>ScoreTables</name>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Wedi’u graddio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Suggested next steps</source>
        <translation>Camau nesaf a awgrymir</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>I’w ganfod</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Y cyfan</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Starting</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Adeiladu</translation>
    </message>
    <message>
        <source>Workable</source>
        <translation>Ymarferol</translation>
    </message>
    <message>
        <source>Dependable</source>
        <translation>Dibynadwy</translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation>Gwyliadwrus</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Gofalus</translation>
    </message>
    <message>
        <source>Working trust</source>
        <translation>Ymddiriedaeth weithiol</translation>
    </message>
    <message>
        <source>Strong trust</source>
        <translation>Ymddiriedaeth gref</translation>
    </message>
    <message>
        <source>Little is in place yet.</source>
        <translation>Ychydig sydd yn ei le eto.</translation>
    </message>
    <message>
        <source>Little is known or believed yet.</source>
        <translation>Ychydig sy’n hysbys neu’n cael ei gredu eto.</translation>
    </message>
    <message>
        <source>It depends on individuals.</source>
        <translation>Mae’n dibynnu ar unigolion.</translation>
    </message>
    <message>
        <source>True only here and there.</source>
        <translation>Yn wir yma ac acw yn unig.</translation>
    </message>
    <message>
        <source>In place and used with care, with known exceptions.</source>
        <translation>Yn ei le ac yn cael ei ddefnyddio â gofal, gydag eithriadau hysbys.</translation>
    </message>
    <message>
        <source>True for much of what we share, with known exceptions.</source>
        <translation>Yn wir am lawer o’r hyn a rannwn, gydag eithriadau hysbys.</translation>
    </message>
    <message>
        <source>Works as a matter of course, and can be shown to.</source>
        <translation>Yn gweithio fel mater o drefn, a gellir dangos hynny.</translation>
    </message>
    <message>
        <source>True nearly every time, and we could give examples.</source>
        <translation>Yn wir bron bob tro, a gallem roi enghreifftiau.</translation>
    </message>
    <message>
        <source>Start with conversation</source>
        <translation>Dechrau â sgwrs</translation>
    </message>
    <message>
        <source>Equipped but apart</source>
        <translation>Wedi’u paratoi ond ar wahân</translation>
    </message>
    <message>
        <source>Willing but exposed</source>
        <translation>Parod ond agored i risg</translation>
    </message>
    <message>
        <source>Ready together</source>
        <translation>Parod gyda’n gilydd</translation>
    </message>
    <message>
        <source>Begin with one shared purpose and one small lawful share.</source>
        <translation>Dechreuwch ag un pwrpas cyffredin ac un rhaniad bach cyfreithlon.</translation>
    </message>
    <message>
        <source>The paperwork is done; spend time on people, not on another agreement.</source>
        <translation>Mae’r gwaith papur wedi’i wneud; treuliwch amser ar bobl, nid ar gytundeb arall.</translation>
    </message>
    <message>
        <source>There is good will and the safeguards are thin: put governance right before more is shared.</source>
        <translation>Mae ewyllys da ac mae’r mesurau diogelu’n denau: unionwch lywodraethu cyn rhannu mwy.</translation>
    </message>
    <message>
        <source>%1 of %2 answered with a rating</source>
        <translation>Atebwyd %1 o %2 gyda gradd</translation>
    </message>
    <message>
        <source>To find out: %1</source>
        <translation>I’w ganfod: %1</translation>
    </message>
    <message>
        <source>1 does not apply</source>
        <translation>Nid yw 1 yn berthnasol</translation>
    </message>
    <message>
        <source>%1 do not apply</source>
        <comment>more than one</comment>
        <translation>Nid yw %1 yn berthnasol</translation>
    </message>
    <message>
        <source>%1 still to answer</source>
        <translation>%1 yn dal i’w hateb</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Yn cyfrif</translation>
    </message>
    <message>
        <source>Don’t know: counts as 0 until there is evidence</source>
        <translation>Ddim yn gwybod: yn cyfrif fel 0 nes bod tystiolaeth</translation>
    </message>
    <message>
        <source>Does not apply: left out</source>
        <translation>Ddim yn berthnasol: gadawyd allan</translation>
    </message>
    <message>
        <source>Don’t know: left out, and to find out</source>
        <translation>Ddim yn gwybod: gadawyd allan, ac i’w ganfod</translation>
    </message>
    <message>
        <source>Too few answers to score it</source>
        <translation>Rhy ychydig o atebion i’w sgorio</translation>
    </message>
    <message>
        <source>Not shown, to protect colleagues</source>
        <translation>Heb ei ddangos, i amddiffyn cydweithwyr</translation>
    </message>
    <message>
        <source>The survey is still open. Its results appear when the round is closed, so that nobody’s answers can be followed as they come in.</source>
        <translation>Mae’r arolwg yn dal ar agor. Bydd ei ganlyniadau’n ymddangos pan fydd y rownd yn cau, fel na ellir dilyn atebion neb wrth iddynt ddod i mewn.</translation>
    </message>
    <message>
        <source>Fewer than %1 answers: not shown, to protect colleagues.</source>
        <translation>Llai na %1 ateb: heb eu dangos, i amddiffyn cydweithwyr.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Heb ei ddangos</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>The decimal sign of numbers.</extracomment>
        <translation>.</translation>
    </message>
    <message>
        <source>Use what you have for harder problems, and keep checking.</source>
        <translation>Defnyddiwch yr hyn sydd gennych ar gyfer problemau anoddach, a daliwch i wirio.</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>The round is open again; the survey stays closed. Its results are shown again when the round is closed.</source>
        <translation>Mae’r rownd ar agor eto; mae’r arolwg yn aros ar gau. Dangosir ei ganlyniadau eto pan gaiff y rownd ei chau.</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Dim sgôr</translation>
    </message>
    <message>
        <source>Not published, to protect colleagues: the answers could be those of an earlier round with a few people added or exchanged, and the difference would show what these few said.</source>
        <translation>Heb ei gyhoeddi, i amddiffyn cydweithwyr: gallai’r atebion fod yn rhai rownd gynharach gydag ychydig o bobl wedi’u hychwanegu neu eu cyfnewid, a byddai’r gwahaniaeth yn dangos beth a ddywedodd yr ychydig hyn.</translation>
    </message>
    <message>
        <source>Too many of its statements have fewer than %1 answers: no overall figure is shown, to protect colleagues.</source>
        <translation>Mae gan ormod o’i osodiadau lai na %1 ateb: ni ddangosir ffigur cyffredinol, i amddiffyn cydweithwyr.</translation>
    </message>
    <message>
        <source>readiness band</source>
        <translation>band parodrwydd</translation>
    </message>
    <message>
        <source>trust band</source>
        <translation>band ymddiriedaeth</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>two counts</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Nobody took part in the staff survey.</source>
        <translation>Ni chymerodd neb ran yn yr arolwg staff.</translation>
    </message>
</context>
<context>
    <name>ScoreVerb</name>
    <message>
        <source>readiness and trust of a round, with the reasons</source>
        <translation>parodrwydd ac ymddiriedaeth rownd, gyda’r rhesymau</translation>
    </message>
    <message>
        <source>Without --round the latest round. Staff figures obey the minimum group in every format.</source>
        <translation>Heb --round y rownd ddiweddaraf. Mae ffigurau staff yn cadw at y grŵp lleiaf ym mhob fformat.</translation>
    </message>
    <message>
        <source>the round&apos;s label</source>
        <translation>label y rownd</translation>
    </message>
</context>
<context>
    <name>SeriesFigures</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>what, round, date, number</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 out of 100</source>
        <translation>%1 allan o 100</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>dim rhif</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>round, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>a line in words, its numbers</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Readiness and our questionnaires, out of 100</source>
        <translation>Parodrwydd a’n holiaduron, allan o 100</translation>
    </message>
    <message>
        <source>Our trust in each partner, out of 100</source>
        <translation>Ein hymddiriedaeth ym mhob partner, allan o 100</translation>
    </message>
    <message>
        <source>%1 (most likely %2)</source>
        <comment>a number, a range</comment>
        <translation>%1 (%2 yn fwyaf tebygol)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a line, its numbers</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The upright lines show where the number of staff would most likely be if everyone had answered.</source>
        <translation>Mae’r llinellau unionsyth yn dangos lle byddai rhif y staff yn fwyaf tebygol pe bai pawb wedi ateb.</translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message>
        <source>down by about %1 points a year</source>
        <translation>i lawr tua %1 pwynt y flwyddyn</translation>
    </message>
    <message>
        <source>up by about %1 points a year</source>
        <translation>i fyny tua %1 pwynt y flwyddyn</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>The versions of the questionnaire have too little in common for one line.</source>
        <translation>Mae gan fersiynau’r holiadur rhy ychydig yn gyffredin ar gyfer un llinell.</translation>
    </message>
    <message>
        <source>Too few rounds have a number to say where it is going: %1 are needed.</source>
        <translation>Mae gan rhy ychydig o rowndiau rif i ddweud i ble mae’n mynd: mae angen %1.</translation>
    </message>
    <message>
        <source>No trend over %1 rounds: it goes up and down.</source>
        <translation>Dim tuedd dros %1 rownd: mae’n mynd i fyny ac i lawr.</translation>
    </message>
    <message>
        <source>Perhaps a trend: %1, over %2 rounds.</source>
        <translation>Tuedd efallai: %1, dros %2 rownd.</translation>
    </message>
    <message>
        <source>A clear trend: %1, over %2 rounds.</source>
        <translation>Tuedd glir: %1, dros %2 rownd.</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) have no number: a gap, not a change.</source>
        <translation>
            <numerusform>Nid oes rhif gan %n rownd: bwlch, nid newid.</numerusform>
            <numerusform>Nid oes rhif gan %n rownd: bwlch, nid newid.</numerusform>
            <numerusform>Nid oes rhif gan %n rownd: bwlch, nid newid.</numerusform>
            <numerusform>Nid oes rhif gan %n rownd: bwlch, nid newid.</numerusform>
            <numerusform>Nid oes rhif gan %n rownd: bwlch, nid newid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on the %n question(s) that all versions have in common (%1 % of the weight).</source>
        <translation>
            <numerusform>Yn seiliedig ar y %n cwestiwn sy’n gyffredin i bob fersiwn (%1 % o’r pwysau).</numerusform>
            <numerusform>Yn seiliedig ar y %n cwestiwn sy’n gyffredin i bob fersiwn (%1 % o’r pwysau).</numerusform>
            <numerusform>Yn seiliedig ar y %n cwestiwn sy’n gyffredin i bob fersiwn (%1 % o’r pwysau).</numerusform>
            <numerusform>Yn seiliedig ar y %n cwestiwn sy’n gyffredin i bob fersiwn (%1 % o’r pwysau).</numerusform>
            <numerusform>Yn seiliedig ar y %n cwestiwn sy’n gyffredin i bob fersiwn (%1 % o’r pwysau).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a title, then sentences</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Typically %1, over %2 rounds.</source>
        <translation>Fel arfer %1, dros %2 rownd.</translation>
    </message>
    <message>
        <source>From %1 rounds on we say whether that is a trend.</source>
        <translation>O %1 rownd ymlaen rydym yn dweud a yw hynny’n duedd.</translation>
    </message>
    <message>
        <source>Too few rounds to say</source>
        <translation>Rhy ychydig o rowndiau i ddweud</translation>
    </message>
    <message>
        <source>No trend</source>
        <translation>Dim tuedd</translation>
    </message>
    <message>
        <source>Perhaps a trend</source>
        <translation>Tuedd bosibl</translation>
    </message>
    <message>
        <source>A clear trend</source>
        <translation>Tuedd glir</translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message>
        <source>%1 sharing with us (optional)</source>
        <translation>%1 yn rhannu â ni (dewisol)</translation>
    </message>
    <message>
        <source>Us sharing with %1 (optional)</source>
        <translation>Ni yn rhannu â %1 (dewisol)</translation>
    </message>
</context>
<context>
    <name>StaffChangeWords</name>
    <message>
        <source>%1: %2</source>
        <comment>what, how it changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>score, how it changed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2. %3 in %4, %5 in %6.</source>
        <comment>what, how it changed, score, round, score, round</comment>
        <translation>%1: %2. %3 yn %4, %5 yn %6.</translation>
    </message>
    <message>
        <source>Nothing is shown of the staff answers of either round: the results of each say why.</source>
        <translation>Ni ddangosir dim o atebion staff y naill rownd na’r llall: mae canlyniadau pob un yn dweud pam.</translation>
    </message>
    <message>
        <source>Nothing is shown of the staff answers of %1: its results say why. So nothing is compared with %2 here.</source>
        <translation>Ni ddangosir dim o atebion staff %1: mae ei chanlyniadau’n dweud pam. Felly ni chymherir dim â %2 yma.</translation>
    </message>
</context>
<context>
    <name>StaffChapter</name>
    <message>
        <source>Statements that are not shown could move it to anywhere from %1 to %2.</source>
        <translation>Gallai gosodiadau na ddangosir ei symud i unrhyw le o %1 i %2.</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Yn ôl rôl</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Table: case by case</source>
        <translation>Tabl: fesul achos</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Yr hyn a ysgrifennodd pobl</translation>
    </message>
    <message>
        <source>Table: %1, section by section</source>
        <translation>Tabl: %1, fesul adran</translation>
    </message>
    <message>
        <source>Table: %1, statement by statement</source>
        <translation>Tabl: %1, fesul gosodiad</translation>
    </message>
    <message>
        <source>Statement by statement</source>
        <translation>Fesul gosodiad</translation>
    </message>
    <message>
        <source>People in percent, favourable answers to the right, whichever way a statement is worded.</source>
        <translation>Pobl mewn canrannau, atebion ffafriol ar y dde, pa ffordd bynnag y mae gosodiad wedi’i eirio.</translation>
    </message>
</context>
<context>
    <name>StaffFindingsText</name>
    <message>
        <source>%1: %2 out of 100.</source>
        <comment>a statement, its score</comment>
        <translation>%1: %2 allan o 100.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a statement, how far people are apart</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: ‘%2’ stands at %3, ‘%4’ at %5.</source>
        <comment>a section, a role, a number, a role, a number</comment>
        <translation>%1: mae ‘%2’ ar %3, ‘%4’ ar %5.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Cryfderau</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Pryderon</translation>
    </message>
    <message>
        <source>Worth talking about</source>
        <translation>Gwerth siarad amdano</translation>
    </message>
</context>
<context>
    <name>StaffTables</name>
    <message>
        <source>%1 (early sign)</source>
        <comment>a band</comment>
        <translation>%1 (arwydd cynnar)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
    <message>
        <source>As published; where the words say “or more” or “or fewer” it is a limit.</source>
        <translation>Fel y’i cyhoeddwyd; lle dywed y geiriau “neu fwy” neu “neu lai” terfyn ydyw.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>people</source>
        <translation>o bobl</translation>
    </message>
    <message>
        <source>Behind the score: who gave a scored answer.</source>
        <translation>Y tu ôl i’r sgôr: pwy a roddodd ateb sy’n cael sgôr.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a statement, what is said of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 by section</source>
        <translation>%1 fesul adran</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Ystod debygol</translation>
    </message>
    <message>
        <source>Where the score would most likely be if everyone had answered (95 %).</source>
        <translation>Lle byddai’r sgôr fwyaf tebygol pe bai pawb wedi ateb (95 %).</translation>
    </message>
    <message>
        <source>Each statement: its score out of 100, and the people who gave each answer</source>
        <translation>Pob gosodiad: ei sgôr allan o 100, a’r bobl a roddodd bob ateb</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Ffafriol</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of the people above the middle of the ruler.</source>
        <translation>Cyfran y bobl uwchlaw canol y pren mesur.</translation>
    </message>
    <message>
        <source>People who gave this answer.</source>
        <translation>Pobl a roddodd yr ateb hwn.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Of this role&apos;s people, to the nearest 10.</source>
        <translation>O bobl y rôl hon, i’r 10 agosaf.</translation>
    </message>
    <message>
        <source>Each case: the people who chose each way</source>
        <translation>Pob achos: y bobl a ddewisodd bob ffordd</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Argymhellir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>%1 by role and section, out of 100</source>
        <translation>%1 yn ôl rôl ac adran, allan o 100</translation>
    </message>
    <message>
        <source>Case, and what they would do</source>
        <translation>Achos, a’r hyn y byddent yn ei wneud</translation>
    </message>
</context>
<context>
    <name>StaffText</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 neu fwy</translation>
    </message>
    <message>
        <source>%1 or fewer</source>
        <translation>%1 neu lai</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 out of 100.</source>
        <translation>%1 allan o 100.</translation>
    </message>
    <message>
        <source>If everyone had answered, most likely between %1 and %2.</source>
        <translation>Pe bai pawb wedi ateb, rhwng %1 a %2 yn fwyaf tebygol.</translation>
    </message>
    <message>
        <source>That is wide: read it as indicative only.</source>
        <translation>Mae hynny’n eang: dylid ei ddarllen fel arwydd yn unig.</translation>
    </message>
    <message>
        <source>An early sign: fewer than 20 people answered.</source>
        <translation>Arwydd cynnar: atebodd llai nag 20 o bobl.</translation>
    </message>
    <message>
        <source>%1 answered on the favourable side.</source>
        <translation>Atebodd %1 ar yr ochr ffafriol.</translation>
    </message>
    <message>
        <source>There are two camps: at least a quarter of the people stand at each end.</source>
        <translation>Mae dau wersyll: mae o leiaf chwarter y bobl ar bob pen.</translation>
    </message>
    <message>
        <source>People see this the same way.</source>
        <translation>Mae pobl yn gweld hyn yr un fath.</translation>
    </message>
    <message>
        <source>People see this mostly the same way.</source>
        <translation>Mae pobl yn gweld hyn yr un fath gan mwyaf.</translation>
    </message>
    <message>
        <source>People see this differently.</source>
        <translation>Mae pobl yn gweld hyn yn wahanol.</translation>
    </message>
    <message>
        <source>not stated, because the answers hardly differ</source>
        <translation>heb ei nodi, am mai prin y mae’r atebion yn wahanol</translation>
    </message>
    <message>
        <source>not stated, because the headcount is lower than the number of answers</source>
        <translation>heb ei nodi, am fod nifer y staff yn is na nifer yr atebion</translation>
    </message>
    <message>
        <source>With about %1 answers each time only a change of %2 points or more would be clear.</source>
        <translation>Gyda thua %1 o atebion bob tro, dim ond newid o %2 pwynt neu fwy fyddai’n amlwg.</translation>
    </message>
    <message>
        <source>%1 people took part.</source>
        <translation>Cymerodd %1 o bobl ran.</translation>
    </message>
    <message>
        <source>Those who answered may differ from those who did not.</source>
        <translation>Gall y rhai a atebodd fod yn wahanol i’r rhai na wnaeth.</translation>
    </message>
    <message>
        <source>%1 said “don’t know” to %2.</source>
        <comment>a share, a statement</comment>
        <translation>Dywedodd %1 “ddim yn gwybod” i %2.</translation>
    </message>
    <message>
        <source>If everyone had answered, most likely the same.</source>
        <translation>Pe bai pawb wedi ateb, yr un fath yn ôl pob tebyg.</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <comment>a share</comment>
        <translation>llai nag 1 %</translation>
    </message>
    <message>
        <source>%1 of the %2 people who were asked took part (%3).</source>
        <translation>Cymerodd %1 o’r %2 o bobl a holwyd ran (%3).</translation>
    </message>
    <message>
        <source>With about %1 answers each time a change of less than a point would be clear.</source>
        <translation>Gyda thua %1 o atebion bob tro, byddai newid o lai na phwynt yn amlwg.</translation>
    </message>
    <message>
        <source>not stated, because nobody gave a scored answer</source>
        <translation>heb ei nodi, am na roddodd neb ateb sy’n cael sgôr</translation>
    </message>
    <message>
        <source>not stated, because one answer cannot show a difference</source>
        <translation>heb ei nodi, am na all un ateb ddangos gwahaniaeth</translation>
    </message>
    <message>
        <source>not stated, because it needs more questions</source>
        <translation>heb ei nodi, am fod angen mwy o gwestiynau</translation>
    </message>
    <message>
        <source>not stated, because it needs two groups or more</source>
        <translation>heb ei nodi, am fod angen dau grŵp neu fwy</translation>
    </message>
    <message>
        <source>not stated, because it needs more rounds</source>
        <translation>heb ei nodi, am fod angen mwy o rowndiau</translation>
    </message>
    <message>
        <source>not stated, because the answers do not determine it</source>
        <translation>heb ei nodi, am nad yw’r atebion yn ei bennu</translation>
    </message>
    <message>
        <source>Other roles together</source>
        <translation>Rolau eraill gyda’i gilydd</translation>
    </message>
    <message>
        <source>No role given</source>
        <translation>Heb nodi rôl</translation>
    </message>
    <message>
        <source>Nothing here applies</source>
        <translation>Nid oes dim yma yn berthnasol</translation>
    </message>
    <message>
        <source>Too few of its statements are shown</source>
        <translation>Dangosir rhy ychydig o’i gosodiadau</translation>
    </message>
    <message>
        <source>not stated, because it needs 30 people, 20 of whom answered all the questions</source>
        <translation>heb ei nodi, am fod angen 30 o bobl, ac 20 ohonynt wedi ateb yr holl gwestiynau</translation>
    </message>
    <message>
        <source>Where it is not published how far the answers lie apart, the likely range is reckoned from the spread usually seen: %1 points for a section, %2 for a statement.</source>
        <translation>Lle na chyhoeddir pa mor bell oddi wrth ei gilydd y mae’r atebion, cyfrifir yr ystod debygol o’r gwasgariad a welir fel arfer: %1 pwynt ar gyfer adran, %2 ar gyfer gosodiad.</translation>
    </message>
</context>
<context>
    <name>StartReport</name>
    <message>
        <source>a part of Soundings is missing: %1. Install Soundings again.</source>
        <translation>mae rhan o Soundings ar goll: %1. Gosodwch Soundings eto.</translation>
    </message>
</context>
<context>
    <name>StatementFigure</name>
    <message>
        <source>%1 %2</source>
        <comment>a point of the scale, its share of the people</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>shares as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Heb ei ddangos</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a statement, why no number</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a statement, score sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; each answer is not shown</source>
        <comment>a score</comment>
        <translation>%1; ni ddangosir pob ateb</translation>
    </message>
    <message>
        <source>%1 (%2 favourable)</source>
        <comment>a score, a share</comment>
        <translation>%1 (%2 yn ffafriol)</translation>
    </message>
    <message>
        <source>%1, statement by statement: favourable answers to the right, people in percent</source>
        <translation>%1, fesul gosodiad: atebion ffafriol ar y dde, pobl mewn canrannau</translation>
    </message>
</context>
<context>
    <name>StatisticsTables</name>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Ystod debygol</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Ffafriol</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Statement by statement</source>
        <translation>Fesul gosodiad</translation>
    </message>
    <message>
        <source>How the answers were spread</source>
        <translation>Sut roedd yr atebion wedi’u gwasgaru</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Yn ôl rôl</translation>
    </message>
    <message>
        <source>This questionnaire does not ask what people&apos;s role is.</source>
        <translation>Nid yw’r holiadur hwn yn gofyn beth yw rôl pobl.</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Yr hyn a ysgrifennodd pobl</translation>
    </message>
    <message>
        <source>%1, indicative</source>
        <comment>a likely range that is wide</comment>
        <translation>%1, arwyddol</translation>
    </message>
    <message>
        <source>%1, an early sign</source>
        <comment>a number of people</comment>
        <translation>%1, arwydd cynnar</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>I’w ganfod</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a statement, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>How far people agree</source>
        <translation>I ba raddau y mae pobl yn cytuno</translation>
    </message>
    <message>
        <source>Confidence and judgement</source>
        <translation>Hyder a barn</translation>
    </message>
    <message>
        <source>No comments, or too few to show without revealing who wrote them.</source>
        <translation>Dim sylwadau, neu rhy ychydig i’w dangos heb ddatgelu pwy a’u hysgrifennodd.</translation>
    </message>
    <message>
        <source>In the order of the alphabet. Check them for names before you pass them on.</source>
        <translation>Yn nhrefn yr wyddor. Gwiriwch a oes enwau ynddynt cyn eu pasio ymlaen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a share, its likely range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not shown, to protect colleagues: fewer than %1 people answered it.</source>
        <translation>Heb ei ddangos, i amddiffyn cydweithwyr: atebodd llai na %1 o bobl ef.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a score, how many people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the nearest ten; in brackets the people. A role that is not here had too few people, or would reveal one that had.</source>
        <translation>I’r deg agosaf; mewn cromfachau, y bobl. Roedd gan rôl nad yw yma rhy ychydig o bobl, neu byddai’n datgelu un felly.</translation>
    </message>
    <message>
        <source>No role is shown, to protect colleagues.</source>
        <translation>Ni ddangosir unrhyw rôl, i amddiffyn cydweithwyr.</translation>
    </message>
    <message>
        <source>Of fewer than 20 people a number is an early sign.</source>
        <translation>Arwydd cynnar yw rhif sy’n seiliedig ar lai nag 20 o bobl.</translation>
    </message>
</context>
<context>
    <name>StatisticsVerb</name>
    <message>
        <source>Keys of --format json:</source>
        <translation>Allweddi --format json:</translation>
    </message>
    <message>
        <source>--by takes role, not &quot;%1&quot;: staff answers are broken down by role and nothing else</source>
        <translation>role yw gwerth --by, nid &quot;%1&quot;: yn ôl rôl a dim arall y rhennir atebion staff</translation>
    </message>
    <message>
        <source>--format takes text or json here, not &quot;csv&quot;</source>
        <translation>text neu json yw gwerth --format yma, nid &quot;csv&quot;</translation>
    </message>
    <message>
        <source>what staff said: figures with their uncertainty, by section, statement and role</source>
        <translation>beth a ddywedodd staff: ffigurau gyda’u hansicrwydd, yn ôl adran, gosodiad a rôl</translation>
    </message>
    <message>
        <source>the survey&apos;s id: staff-confidence, …</source>
        <translation>id yr arolwg: staff-confidence, …</translation>
    </message>
    <message>
        <source>role: the sections by the roles people gave</source>
        <translation>role: yr adrannau yn ôl y rolau a roddodd pobl</translation>
    </message>
    <message>
        <source>what people wrote, where enough of them did</source>
        <translation>beth a ysgrifennodd pobl, lle gwnaeth digon ohonynt</translation>
    </message>
    <message>
        <source>Where a value is null, &quot;undefined&quot; gives the reason.</source>
        <translation>Lle mae gwerth yn null, mae &quot;undefined&quot; yn rhoi’r rheswm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a staff survey, so it has no statistics: use &quot;score&quot; or &quot;explain&quot;</source>
        <translation>nid arolwg staff yw &quot;%1&quot;, felly nid oes ystadegau ar ei gyfer: defnyddiwch &quot;score&quot; neu &quot;explain&quot;</translation>
    </message>
    <message>
        <source>the round&apos;s label; the latest if none is named</source>
        <translation>label y rownd; y ddiweddaraf os na enwir un</translation>
    </message>
    <message>
        <source>What is displayed was published when the round closed, once: nothing for fewer people than the minimum group, rounded figures under 20 people. Comments come in the order of the alphabet: check them for names before you pass them on.</source>
        <translation>Cyhoeddwyd yr hyn a ddangosir pan gaewyd y rownd, unwaith: dim ar gyfer llai o bobl na’r grŵp lleiaf, a ffigurau wedi’u talgrynnu o dan 20 o bobl. Daw sylwadau yn nhrefn yr wyddor: gwiriwch a oes enwau ynddynt cyn eu rhannu.</translation>
    </message>
</context>
<context>
    <name>StepChapter</name>
    <message>
        <source>From the answer to: %1</source>
        <translation>O’r ateb i: %1</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Gweler: %1</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>I’w ganfod</translation>
    </message>
    <message>
        <source>In the answers about governance and partners nobody said “don’t know”: there is nothing on this list.</source>
        <translation>Yn yr atebion am lywodraethu a phartneriaid ni ddywedodd neb “ddim yn gwybod”: nid oes dim ar y rhestr hon.</translation>
    </message>
    <message>
        <source>Someone said “don’t know”. Asking is often the cheapest improvement there is.</source>
        <translation>Dywedodd rhywun “ddim yn gwybod”. Gofyn yw’r gwelliant rhataf yn aml.</translation>
    </message>
    <message>
        <source>Suggested next steps</source>
        <translation>Camau nesaf a awgrymir</translation>
    </message>
    <message>
        <source>The answers so far suggest no next step.</source>
        <translation>Nid yw’r atebion hyd yma yn awgrymu cam nesaf.</translation>
    </message>
    <message>
        <source>From the answers: must-haves first, then where a better answer would raise the score most. Choose some; you need not do them all.</source>
        <translation>O’r atebion: gofynion hanfodol yn gyntaf, yna lle byddai ateb gwell yn codi’r sgôr fwyaf. Dewiswch rai; nid oes rhaid gwneud pob un.</translation>
    </message>
    <message>
        <source>More suggestions</source>
        <translation>Rhagor o awgrymiadau</translation>
    </message>
    <message>
        <source>What is an action already is not repeated here.</source>
        <translation>Nid yw’r hyn sydd eisoes yn gam gweithredu yn cael ei ailadrodd yma.</translation>
    </message>
</context>
<context>
    <name>SumTable</name>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Sut mae’n cyfrif</translation>
    </message>
    <message>
        <source>Empty where it simply counts.</source>
        <translation>Gwag lle mae’n cyfrif yn syml.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwysau</translation>
    </message>
    <message>
        <source>How much the line counts beside the others of the same line above.</source>
        <translation>Faint y mae’r llinell yn ei gyfrif wrth ochr y lleill o dan yr un llinell.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>out of 100</source>
        <translation>allan o 100</translation>
    </message>
    <message>
        <source>The score of this line by itself.</source>
        <translation>Sgôr y llinell hon ar ei phen ei hun.</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Yn rhoi</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pwyntiau</translation>
    </message>
    <message>
        <source>Points of the top line that this line gives, to a tenth.</source>
        <translation>Pwyntiau’r llinell uchaf y mae’r llinell hon yn eu rhoi, i’r degfed.</translation>
    </message>
    <message>
        <source>The sum behind %1, in points out of 100: what each line gives adds up to the line above it</source>
        <translation>Y swm y tu ôl i %1, mewn pwyntiau allan o 100: mae’r hyn y mae pob llinell yn ei roi yn adio i’r llinell uwch ei phen</translation>
    </message>
</context>
<context>
    <name>SumText</name>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Ymddiriedaeth</translation>
    </message>
    <message>
        <source>Trust in %1</source>
        <translation>Ymddiriedaeth yn %1</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Llywodraethu</translation>
    </message>
    <message>
        <source>Staff confidence</source>
        <translation>Hyder staff</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>sgôr %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>pwysau %1</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>yn rhoi %1</translation>
    </message>
    <message>
        <source>%1 (not counted: too few other answers)</source>
        <translation>%1 (heb ei gyfrif: rhy ychydig o atebion eraill)</translation>
    </message>
    <message>
        <source>%1 (reverse-scored)</source>
        <translation>%1 (wedi’i sgorio o chwith)</translation>
    </message>
    <message>
        <source>Points are computed exactly and shown to a tenth. So that the lines add up, equal lines may differ by a tenth.</source>
        <translation>Caiff pwyntiau eu cyfrifo’n union a’u dangos i’r degfed. Er mwyn i’r llinellau adio, gall llinellau cyfartal fod yn wahanol o ddegfed.</translation>
    </message>
    <message>
        <source>Not counted: too few other statements are shown</source>
        <translation>Heb ei gyfrif: dangosir rhy ychydig o’r gosodiadau eraill</translation>
    </message>
    <message>
        <source>Reverse-scored</source>
        <translation>Wedi’i sgorio o chwith</translation>
    </message>
    <message>
        <source>Not in this round</source>
        <translation>Ddim yn y rownd hon</translation>
    </message>
    <message>
        <source>No number: it needs both of its parts</source>
        <translation>Dim rhif: mae angen ei ddwy ran</translation>
    </message>
</context>
<context>
    <name>SummaryChapter</name>
    <message>
        <source>Next steps</source>
        <translation>Camau nesaf</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Yn gryno</translation>
    </message>
    <message>
        <source>Sum: readiness</source>
        <translation>Swm: parodrwydd</translation>
    </message>
    <message>
        <source>What holds readiness</source>
        <translation>Yr hyn sy’n dal parodrwydd yn ôl</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Beth newidiodd ers %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what changed</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Further next steps</source>
        <translation>Camau nesaf eraill</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how many must-haves are met</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>SurveyFaultText</name>
    <message>
        <source>above the scale</source>
        <translation>uwchben y raddfa</translation>
    </message>
    <message>
        <source>below the scale</source>
        <translation>o dan y raddfa</translation>
    </message>
    <message>
        <source>between two points of the scale</source>
        <translation>rhwng dau bwynt ar y raddfa</translation>
    </message>
    <message>
        <source>not a point or a label of the scale</source>
        <translation>nid yw’n bwynt nac yn label ar y raddfa</translation>
    </message>
    <message>
        <source>a letter O: if it stands for 0, write 0</source>
        <translation>llythyren O: os yw’n golygu 0, ysgrifennwch 0</translation>
    </message>
    <message>
        <source>a date: spreadsheets make one of answers such as 1-2</source>
        <translation>dyddiad: mae taenlenni’n gwneud dyddiad o atebion fel 1-2</translation>
    </message>
    <message>
        <source>NA: leave the cell empty if it means not answered, write na if it means does not apply</source>
        <translation>NA: gadewch y gell yn wag os yw’n golygu heb ei ateb, ysgrifennwch na os yw’n golygu nad yw’n berthnasol</translation>
    </message>
    <message>
        <source>“does not apply” is not offered for this statement</source>
        <translation>ni chynigir “ddim yn berthnasol” ar gyfer y gosodiad hwn</translation>
    </message>
    <message>
        <source>“don’t know” is not offered for this statement</source>
        <translation>ni chynigir “ddim yn gwybod” ar gyfer y gosodiad hwn</translation>
    </message>
    <message>
        <source>not a role of this questionnaire</source>
        <translation>nid yw’n rôl yn yr holiadur hwn</translation>
    </message>
    <message>
        <source>not an option of this case</source>
        <translation>nid yw’n ddewis yn yr achos hwn</translation>
    </message>
    <message>
        <source>not an answer to how sure somebody is</source>
        <translation>nid yw’n ateb i ba mor sicr yw rhywun</translation>
    </message>
    <message>
        <source>it has characters that do not show</source>
        <translation>mae ynddo nodau nad ydynt yn dangos</translation>
    </message>
    <message>
        <source>the comment is longer than the form allows</source>
        <translation>mae’r sylw’n hirach nag y mae’r ffurflen yn ei ganiatáu</translation>
    </message>
    <message>
        <source>a formula: put its value in its place</source>
        <translation>fformiwla: rhowch ei gwerth yn ei lle</translation>
    </message>
    <message>
        <source>an error that a formula left</source>
        <translation>gwall a adawyd gan fformiwla</translation>
    </message>
    <message>
        <source>two columns are for one question (%1): drop one of them</source>
        <translation>mae dwy golofn ar gyfer un cwestiwn (%1): hepgorwch un ohonynt</translation>
    </message>
    <message>
        <source>the mapping names “%1”, which is no question of this questionnaire</source>
        <translation>mae’r mapio’n enwi “%1”, nad yw’n gwestiwn yn yr holiadur hwn</translation>
    </message>
    <message>
        <source>nothing stands in the row that the mapping names for the headings</source>
        <translation>nid oes dim yn y rhes y mae’r mapio’n ei henwi ar gyfer y penawdau</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>nid oes dim ynddi</translation>
    </message>
    <message>
        <source>no heading is a question of this questionnaire: it is a table of another survey, or its columns have to be mapped</source>
        <translation>nid oes yr un pennawd yn gwestiwn yn yr holiadur hwn: tabl arolwg arall ydyw, neu mae angen mapio ei golofnau</translation>
    </message>
    <message>
        <source>nobody answered anything in it</source>
        <translation>ni atebodd neb ddim ynddi</translation>
    </message>
    <message>
        <source>there are more people in it than can be read at once</source>
        <translation>mae mwy o bobl ynddi nag y gellir eu darllen ar unwaith</translation>
    </message>
    <message>
        <source>row %1, column %2 (“%3”)</source>
        <translation>rhes %1, colofn %2 (“%3”)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rhes %1</translation>
    </message>
    <message>
        <source>tried out by whoever made the form</source>
        <translation>cynnig gan y sawl a wnaeth y ffurflen</translation>
    </message>
    <message>
        <source>never finished</source>
        <translation>heb eu gorffen</translation>
    </message>
    <message>
        <source>rejected on the platform</source>
        <translation>wedi’u gwrthod ar y platfform</translation>
    </message>
    <message>
        <source>averages or totals of the other rows</source>
        <translation>cyfartaleddau neu gyfansymiau’r rhesi eraill</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
</context>
<context>
    <name>SurveyFormText</name>
    <message>
        <source>Send or hand this file to the person who gave you this form, and to nobody else.</source>
        <translation>Anfonwch neu rhowch y ffeil hon i’r person a roddodd y ffurflen hon i chi, ac i neb arall.</translation>
    </message>
    <message>
        <source>Send or hand this file to: %1</source>
        <translation>Anfonwch neu rhowch y ffeil hon i: %1</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Amdanoch chi</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>Yn eich geiriau eich hun, os dymunwch</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Eich rôl</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Cyn i chi ddechrau</translation>
    </message>
    <message>
        <source>What happens to your answers</source>
        <translation>Beth sy’n digwydd i’ch atebion</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Sut i ateb</translation>
    </message>
    <message>
        <source>You are not asked for your name, and no result is shown for fewer than %1 people.</source>
        <translation>Ni ofynnir am eich enw, ac ni ddangosir unrhyw ganlyniad ar gyfer llai na %1 o bobl.</translation>
    </message>
    <message>
        <source>You may leave any question open, and stop at any time.</source>
        <translation>Cewch adael unrhyw gwestiwn heb ei ateb, a stopio unrhyw bryd.</translation>
    </message>
    <message>
        <source>At the end your browser saves a small file on this device. It holds your answers and nobody else’s, and whoever opens it can read them. It does not say who you are, or when you answered.</source>
        <translation>Ar y diwedd mae eich porwr yn cadw ffeil fach ar y ddyfais hon. Eich atebion chi, a neb arall, sydd ynddi, a gall pwy bynnag sy’n ei hagor eu darllen. Nid yw’n dweud pwy ydych chi, na phryd yr ateboch.</translation>
    </message>
    <message>
        <source>Until you save it nothing is kept and nothing is sent: if you close this page, your answers are gone.</source>
        <translation>Nes i chi ei chadw, ni chedwir dim ac nid anfonir dim: os byddwch yn cau’r dudalen hon, bydd eich atebion wedi mynd.</translation>
    </message>
    <message>
        <source>This page needs JavaScript to save your answers, and it is switched off here. Ask for the form on paper.</source>
        <translation>Mae angen JavaScript ar y dudalen hon i gadw eich atebion, ac mae wedi’i ddiffodd yma. Gofynnwch am y ffurflen ar bapur.</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Cadw fy atebion</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <comment>of a form that is being filled in</comment>
        <translation>%1 o %2 o gwestiynau wedi’u hateb</translation>
    </message>
    <message>
        <source>You have not answered anything, so there is nothing to save.</source>
        <translation>Nid ydych wedi ateb dim, felly nid oes dim i’w gadw.</translation>
    </message>
    <message>
        <source>Your answers are in the file %1, where this browser puts what it downloads.</source>
        <translation>Mae eich atebion yn y ffeil %1, lle mae’r porwr hwn yn rhoi’r hyn y mae’n ei lawrlwytho.</translation>
    </message>
    <message>
        <source>Then delete the file from this device. If somebody else uses this device, clear the form as well.</source>
        <translation>Yna dilëwch y ffeil o’r ddyfais hon. Os yw rhywun arall yn defnyddio’r ddyfais hon, cliriwch y ffurflen hefyd.</translation>
    </message>
    <message>
        <source>Leave this open</source>
        <translation>Gadael hwn heb ei ateb</translation>
    </message>
    <message>
        <source>Clear the whole form</source>
        <translation>Clirio’r ffurflen gyfan</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>Pa mor siŵr ydych chi</translation>
    </message>
    <message>
        <source>Form number (leave empty)</source>
        <translation>Rhif y ffurflen (gadewch yn wag)</translation>
    </message>
    <message>
        <source>Tick one box for each question with a dark pen. If you change your mind, fill in the wrong box and tick another.</source>
        <translation>Ticiwch un blwch ar gyfer pob cwestiwn â phin tywyll. Os newidiwch eich meddwl, llenwch y blwch anghywir a thiciwch un arall.</translation>
    </message>
    <message>
        <source>The number or letter beside a box is for whoever types the forms in.</source>
        <translation>Mae’r rhif neu’r llythyren wrth ymyl blwch ar gyfer pwy bynnag sy’n teipio’r ffurflenni.</translation>
    </message>
    <message>
        <source>Fold the form and hand it to the person who gave it to you. Do not write your name on it.</source>
        <translation>Plygwch y ffurflen a’i rhoi i’r person a’i rhoddodd i chi. Peidiwch ag ysgrifennu eich enw arni.</translation>
    </message>
    <message>
        <source>Fold the form and hand it in here: %1. Do not write your name on it.</source>
        <translation>Plygwch y ffurflen a’i rhoi i mewn yma: %1. Peidiwch ag ysgrifennu eich enw arni.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Write here, if you like</source>
        <translation>Ysgrifennwch yma, os dymunwch</translation>
    </message>
    <message numerus="yes">
        <source>%n questions about your own work; they take about %1 minutes.</source>
        <translation>
            <numerusform>Dim cwestiynau am eich gwaith eich hun; maent yn cymryd tua %1 munud.</numerusform>
            <numerusform>Un cwestiwn am eich gwaith eich hun; mae’n cymryd tua %1 munud.</numerusform>
            <numerusform>%n gwestiwn am eich gwaith eich hun; maent yn cymryd tua %1 munud.</numerusform>
            <numerusform>%n chwestiwn am eich gwaith eich hun; maent yn cymryd tua %1 munud.</numerusform>
            <numerusform>%n chwestiwn am eich gwaith eich hun; maent yn cymryd tua %1 munud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions about your own work.</source>
        <translation>
            <numerusform>Dim cwestiynau am eich gwaith eich hun.</numerusform>
            <numerusform>Un cwestiwn am eich gwaith eich hun.</numerusform>
            <numerusform>%n gwestiwn am eich gwaith eich hun.</numerusform>
            <numerusform>%n chwestiwn am eich gwaith eich hun.</numerusform>
            <numerusform>%n chwestiwn am eich gwaith eich hun.</numerusform>
        </translation>
    </message>
    <message>
        <source>A survey for staff: %1</source>
        <translation>Arolwg i staff: %1</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Beth a ofynnir</translation>
    </message>
    <message>
        <source>Taking part is your choice. You may leave any question open, and stop at any time before you hand in your answers.</source>
        <translation>Eich dewis chi yw cymryd rhan. Cewch adael unrhyw gwestiwn heb ei ateb, a stopio unrhyw bryd cyn i chi roi eich atebion i mewn.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Pwy sy’n gweld beth</translation>
    </message>
    <message>
        <source>%1 sees results of groups of %2 people or more, and never the answers of one person. Until the survey closes nothing is shown but how many have finished.</source>
        <translation>Mae %1 yn gweld canlyniadau grwpiau o %2 o bobl neu fwy, a byth atebion un person. Hyd nes i’r arolwg gau, ni ddangosir dim ond faint sydd wedi gorffen.</translation>
    </message>
    <message>
        <source>When the survey closes, its results are worked out once. The answers of each person are then destroyed, so nobody can look at them again.</source>
        <translation>Pan fydd yr arolwg yn cau, cyfrifir ei ganlyniadau unwaith. Yna dinistrir atebion pob person, felly ni all neb edrych arnynt eto.</translation>
    </message>
    <message>
        <source>Comments are read by one person before they are shared, apart from everything else. Do not name anyone in them.</source>
        <translation>Darllenir sylwadau gan un person cyn eu rhannu, ar wahân i bopeth arall. Peidiwch ag enwi neb ynddynt.</translation>
    </message>
    <message>
        <source>When it closes</source>
        <translation>Pryd mae’n cau</translation>
    </message>
    <message>
        <source>The person who runs the survey can tell you.</source>
        <translation>Gall y person sy’n cynnal yr arolwg ddweud wrthych.</translation>
    </message>
    <message>
        <source>It closes on %1.</source>
        <translation>Mae’n cau ar %1.</translation>
    </message>
    <message>
        <source>If you answer in a browser, your answers come as a small file, and whoever opens that file can read them. Send it to nobody but the person who runs the survey, then delete it. On paper, fold the form before you hand it in.</source>
        <translation>Os byddwch yn ateb mewn porwr, daw eich atebion fel ffeil fach, a gall pwy bynnag sy’n agor y ffeil honno eu darllen. Peidiwch â’i hanfon at neb ond y person sy’n cynnal yr arolwg, yna dilëwch hi. Ar bapur, plygwch y ffurflen cyn ei rhoi i mewn.</translation>
    </message>
</context>
<context>
    <name>SurveyFormVerb</name>
    <message>
        <source>name an --output that ends in one of %1</source>
        <translation>enwch --output sy’n gorffen ag un o %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a staff survey: name a questionnaire that people answer one by one</source>
        <translation>nid arolwg staff yw &quot;%1&quot;: enwch holiadur y mae pobl yn ei ateb fesul un</translation>
    </message>
    <message>
        <source>--return-to takes up to %1 characters</source>
        <translation>mae --return-to yn cymryd hyd at %1 nod</translation>
    </message>
    <message>
        <source>Wrote the form (%1) to %2.</source>
        <translation>Ysgrifennwyd y ffurflen (%1) i %2.</translation>
    </message>
    <message>
        <source>Wrote the notice for staff to %1.</source>
        <translation>Ysgrifennwyd yr hysbysiad i staff i %1.</translation>
    </message>
</context>
<context>
    <name>SurveyParts</name>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>heb ei ddangos</translation>
    </message>
    <message>
        <source>Scores out of 100 by section and role</source>
        <translation>Sgoriau allan o 100 fesul adran a rôl</translation>
    </message>
    <message>
        <source>Out of 100, to the nearest 10, so that nobody&apos;s own answers can be worked out.</source>
        <translation>Allan o 100, i’r 10 agosaf, fel na ellir gweithio allan atebion unrhyw un.</translation>
    </message>
    <message>
        <source>Confidence beside judgement: %1</source>
        <translation>Hyder wrth ochr barn: %1</translation>
    </message>
    <message>
        <source>Confidence beside judgement</source>
        <translation>Hyder wrth ochr barn</translation>
    </message>
    <message>
        <source>Every statement, and how people answered it</source>
        <translation>Pob gosodiad, a sut yr atebodd pobl</translation>
    </message>
    <message>
        <source>Roles side by side</source>
        <translation>Rolau ochr yn ochr</translation>
    </message>
</context>
<context>
    <name>SurveyReadFaults</name>
    <message>
        <source>… and %1 faults more.</source>
        <translation>… a %1 o namau eraill.</translation>
    </message>
    <message>
        <source>column %1 (“%2”) is no question of ours: map it, or drop it with --ignore-columns or &quot;drop&quot; in the mapping.</source>
        <translation>nid yw colofn %1 (“%2”) yn gwestiwn o’n heiddo ni: mapiwch hi, neu hepgorwch hi â --ignore-columns neu &quot;drop&quot; yn y mapio.</translation>
    </message>
    <message>
        <source>“%1” is no answer of ours (%2 times, in %3 columns): say what it means, or &quot;blank&quot;, under &quot;values&quot; in the mapping.</source>
        <translation>nid yw “%1” yn ateb o’n heiddo ni (%2 gwaith, mewn %3 colofn): dywedwch beth mae’n ei olygu, neu &quot;blank&quot;, o dan &quot;values&quot; yn y mapio.</translation>
    </message>
    <message>
        <source>There are tables and files of the browser form together. They may hold the same people: read one kind at a time.</source>
        <translation>Mae tablau a ffeiliau’r ffurflen porwr gyda’i gilydd. Gallent gynnwys yr un bobl: darllenwch un math ar y tro.</translation>
    </message>
</context>
<context>
    <name>SurveyReadVerb</name>
    <message>
        <source>&quot;%1&quot; is not a staff survey</source>
        <translation>nid yw &quot;%1&quot; yn arolwg staff</translation>
    </message>
    <message>
        <source>Storing: %1 %</source>
        <translation>Storio: %1 %</translation>
    </message>
    <message>
        <source>These people look as if they were in already: --again takes them all the same.</source>
        <translation>Mae’n ymddangos bod y bobl hyn i mewn eisoes: mae --again yn eu cymryd er hynny.</translation>
    </message>
    <message>
        <source>name the file or the folder to read</source>
        <translation>enwch y ffeil neu’r ffolder i’w darllen</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Darllen: %1 %</translation>
    </message>
    <message>
        <source>this very file was read before: --again takes it all the same.</source>
        <translation>darllenwyd yr union ffeil hon o’r blaen: mae --again yn ei chymryd er hynny.</translation>
    </message>
</context>
<context>
    <name>SurveyReceiptText</name>
    <message>
        <source>Read: %1.</source>
        <translation>Darllenwyd: %1.</translation>
    </message>
    <message>
        <source>Read: %1 files.</source>
        <translation>Ffeiliau a ddarllenwyd: %1.</translation>
    </message>
    <message>
        <source>Not in order: %1.</source>
        <translation>Ddim mewn trefn: %1.</translation>
    </message>
    <message>
        <source>Not in order: %1 files.</source>
        <translation>Ffeiliau nad ydynt mewn trefn: %1.</translation>
    </message>
    <message>
        <source>Files that are the same as others and count once: %1.</source>
        <translation>Ffeiliau sydd yr un fath ag eraill ac yn cyfrif unwaith: %1.</translation>
    </message>
    <message>
        <source>Sheets that were not read: %1.</source>
        <translation>Dalennau na chawsant eu darllen: %1.</translation>
    </message>
    <message>
        <source>People: %1. Comments: %2.</source>
        <translation>Pobl: %1. Sylwadau: %2.</translation>
    </message>
    <message>
        <source>Rows without any answer, left out: %1.</source>
        <translation>Rhesi heb unrhyw ateb, a adawyd allan: %1.</translation>
    </message>
    <message>
        <source>Among the people, rows that may be nobody (%1): %2. &quot;rows_in_doubt&quot;: &quot;leave&quot; in the mapping leaves them out.</source>
        <translation>Ymhlith y bobl, rhesi nad ydynt efallai’n neb (%1): %2. Mae &quot;rows_in_doubt&quot;: &quot;leave&quot; yn y mapio yn eu gadael allan.</translation>
    </message>
    <message>
        <source>Rows left out (%1): %2.</source>
        <translation>Rhesi a adawyd allan (%1): %2.</translation>
    </message>
    <message>
        <source>Columns taken, with the cells that say something: %1.</source>
        <translation>Colofnau a gymerwyd, gyda’r celloedd sy’n dweud rhywbeth: %1.</translation>
    </message>
    <message>
        <source>Columns dropped, of which nothing is kept: %1.</source>
        <translation>Colofnau a hepgorwyd, na chedwir dim ohonynt: %1.</translation>
    </message>
    <message>
        <source>The answers are stored, shuffled, with the comments apart. The file stays where it was and still holds everything; so may the platform.</source>
        <translation>Mae’r atebion wedi’u storio, wedi’u cymysgu, gyda’r sylwadau ar wahân. Mae’r ffeil yn aros lle’r oedd ac yn dal i gynnwys popeth; felly hefyd y platfform, efallai.</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>Nid oes dim wedi’i storio.</translation>
    </message>
    <message>
        <source>Among the people, rows that may be nobody (%1): %2.</source>
        <translation>Ymhlith y bobl, rhesi nad ydynt o bosibl yn neb (%1): %2.</translation>
    </message>
</context>
<context>
    <name>SurveyVerb</name>
    <message>
        <source>the round&apos;s label; the latest if none is named</source>
        <translation>label y rownd; y ddiweddaraf os nad enwir un</translation>
    </message>
    <message>
        <source>the survey&apos;s id: staff-confidence, …</source>
        <translation>id yr arolwg: staff-confidence, …</translation>
    </message>
    <message>
        <source>of a PDF: type of 16 points and more</source>
        <translation>PDF: teip 16 pwynt neu fwy</translation>
    </message>
    <message>
        <source>where people send or hand in what they filled in</source>
        <translation>lle mae pobl yn anfon neu’n rhoi i mewn yr hyn a lenwyd ganddynt</translation>
    </message>
    <message>
        <source>of a notice: the day the survey closes, as YYYY-MM-DD</source>
        <translation>hysbysiad: y diwrnod y mae’r arolwg yn cau, fel YYYY-MM-DD</translation>
    </message>
    <message>
        <source>where to write it; replaced only when it is whole</source>
        <translation>ble i’w ysgrifennu; dim ond pan fydd yn gyfan y caiff ei ddisodli</translation>
    </message>
    <message>
        <source>form, notice or read</source>
        <translation>form, notice neu read</translation>
    </message>
    <message>
        <source>of read: the files, or folders of them, that came back</source>
        <translation>ar gyfer read: y ffeiliau, neu ffolderi ohonynt, a ddaeth yn ôl</translation>
    </message>
    <message>
        <source>of read: a mapping (JSON) of columns and values</source>
        <translation>ar gyfer read: mapio (JSON) o golofnau a gwerthoedd</translation>
    </message>
    <message>
        <source>of read: where to write the mapping that was used</source>
        <translation>ar gyfer read: ble i ysgrifennu’r mapio a ddefnyddiwyd</translation>
    </message>
    <message>
        <source>of read: columns to drop, as &quot;record&quot; takes them</source>
        <translation>ar gyfer read: colofnau i’w hepgor, fel y mae &quot;record&quot; yn eu cymryd</translation>
    </message>
    <message>
        <source>of read: these are other people, although they look as if they were in</source>
        <translation>ar gyfer read: pobl eraill yw’r rhain, er ei bod yn ymddangos eu bod i mewn</translation>
    </message>
    <message>
        <source>of read: say what would be taken in, and store nothing</source>
        <translation>ar gyfer read: dweud beth fyddai’n cael ei gymryd, heb storio dim</translation>
    </message>
    <message>
        <source>write the forms of a staff survey and the notice about it, and read what comes back</source>
        <translation>ysgrifennu ffurflenni arolwg staff a’r hysbysiad amdano, a darllen yr hyn a ddaw yn ôl</translation>
    </message>
    <message>
        <source>The ending of PATH says which form: .html (a page that fills in any browser and saves the answers as a file), .pdf (paper), .xlsx (XLSForm, for KoBo and ODK), .lss (LimeSurvey) or .json (SurveyJS).
A form is in every language that the questionnaire is whole in, unless --language says which.
&quot;read&quot; takes in what came back: files that the browser form saved, and tables (.xlsx, .ods, .csv, .tsv, .json) of KoBo, ODK, LimeSurvey, SurveyJS, Microsoft Forms, Google Forms, Qualtrics, SurveyMonkey, REDCap, SmartSurvey, Jisc or by hand. All or nothing: columns about people and machines are dropped, and of a column or an answer that is not ours you are told, and nothing is stored until the mapping says what it is. --preview with --save-map writes a mapping to begin with.</source>
        <translation>Mae diwedd PATH yn dweud pa ffurflen: .html (tudalen y gellir ei llenwi mewn unrhyw borwr ac sy’n cadw’r atebion fel ffeil), .pdf (papur), .xlsx (XLSForm, ar gyfer KoBo ac ODK), .lss (LimeSurvey) neu .json (SurveyJS).
Mae ffurflen ym mhob iaith y mae’r holiadur yn gyflawn ynddi, oni bai bod --language yn dweud pa un.
Mae &quot;read&quot; yn cymryd yr hyn a ddaeth yn ôl: ffeiliau a gadwyd gan y ffurflen porwr, a thablau (.xlsx, .ods, .csv, .tsv, .json) o KoBo, ODK, LimeSurvey, SurveyJS, Microsoft Forms, Google Forms, Qualtrics, SurveyMonkey, REDCap, SmartSurvey, Jisc neu wedi’u cadw â llaw. Popeth neu ddim: hepgorir colofnau am bobl a pheiriannau, dywedir wrthych am golofn neu ateb nad yw’n eiddo i ni, ac nid oes dim yn cael ei storio nes bod y mapio’n dweud beth ydyw. Mae --preview gyda --save-map yn ysgrifennu mapio i ddechrau ohono.</translation>
    </message>
</context>
<context>
    <name>SurveyView</name>
    <message>
        <source>This survey is closed. What was published of it is under Results.</source>
        <translation>Mae’r arolwg hwn ar gau. Mae’r hyn a gyhoeddwyd ohono o dan Canlyniadau.</translation>
    </message>
    <message>
        <source>Fewer than %1 people have finished so far.</source>
        <translation>Mae llai na %1 o bobl wedi gorffen hyd yma.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have finished.</source>
        <translation>
            <numerusform>Nid oes neb wedi gorffen.</numerusform>
            <numerusform>Mae %n person wedi gorffen.</numerusform>
            <numerusform>Mae %n berson wedi gorffen.</numerusform>
            <numerusform>Mae %n o bobl wedi gorffen.</numerusform>
            <numerusform>Mae %n o bobl wedi gorffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have finished, more than the %1 who are asked.</source>
        <translation>
            <numerusform>Nid oes neb wedi gorffen, o’r %1 y gofynnir iddynt.</numerusform>
            <numerusform>Mae %n person wedi gorffen, mwy na’r %1 y gofynnir iddynt.</numerusform>
            <numerusform>Mae %n berson wedi gorffen, mwy na’r %1 y gofynnir iddynt.</numerusform>
            <numerusform>Mae %n o bobl wedi gorffen, mwy na’r %1 y gofynnir iddynt.</numerusform>
            <numerusform>Mae %n o bobl wedi gorffen, mwy na’r %1 y gofynnir iddynt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 people asked have finished (%2).</source>
        <translation>
            <numerusform>Mae %n o’r %1 y gofynnwyd iddynt wedi gorffen (%2).</numerusform>
            <numerusform>Mae %n o’r %1 y gofynnwyd iddynt wedi gorffen (%2).</numerusform>
            <numerusform>Mae %n o’r %1 y gofynnwyd iddynt wedi gorffen (%2).</numerusform>
            <numerusform>Mae %n o’r %1 y gofynnwyd iddynt wedi gorffen (%2).</numerusform>
            <numerusform>Mae %n o’r %1 y gofynnwyd iddynt wedi gorffen (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Give people a way to answer, and time: of fewer than %1 nothing is ever shown.</source>
        <translation>Rhowch ffordd o ateb i bobl, ac amser: ni ddangosir dim byth am lai na %1.</translation>
    </message>
    <message>
        <source>Put right how many are asked.</source>
        <translation>Cywirwch faint y gofynnir iddynt.</translation>
    </message>
    <message>
        <source>Everybody has answered: close the round to see what they said.</source>
        <translation>Mae pawb wedi ateb: caewch y rownd i weld beth ddywedon nhw.</translation>
    </message>
    <message>
        <source>There are enough to publish something. From %1 people on, results say how many gave each answer: remind those who have not answered.</source>
        <translation>Mae digon i gyhoeddi rhywbeth. O %1 o bobl ymlaen, mae’r canlyniadau’n dweud faint a roddodd bob ateb: atgoffwch y rhai nad ydynt wedi ateb.</translation>
    </message>
    <message>
        <source>Remind those who have not answered. When no more answers come, close the round to see what people said.</source>
        <translation>Atgoffwch y rhai nad ydynt wedi ateb. Pan na ddaw rhagor o atebion, caewch y rownd i weld beth ddywedodd pobl.</translation>
    </message>
    <message>
        <source>If everybody answers: %1</source>
        <comment>a sentence</comment>
        <translation>Os bydd pawb yn ateb: %1</translation>
    </message>
    <message>
        <source>Answers differ by chance, the more so the fewer there are. So that a change between two rounds would be found in 8 of 10 surveys, it has to be at least as large as this:</source>
        <translation>Mae atebion yn amrywio ar hap, a mwy felly po leiaf ohonynt sydd. Er mwyn i newid rhwng dwy rownd gael ei ganfod mewn 8 o bob 10 arolwg, rhaid iddo fod o leiaf mor fawr â hyn:</translation>
    </message>
    <message>
        <source>%1 answers each time: %2 points out of 100</source>
        <translation>%1 ateb bob tro: %2 pwynt allan o 100</translation>
    </message>
    <message>
        <source>This takes answers to spread as they usually do among people, by 22 points.</source>
        <translation>Mae hyn yn cymryd bod atebion yn gwasgaru fel y maent fel arfer ymhlith pobl, sef 22 pwynt.</translation>
    </message>
    <message>
        <source>The survey closes with its round. One table is published then: it shows nothing of fewer than %1 people, and all results follow from it.</source>
        <translation>Mae’r arolwg yn cau gyda’i rownd. Cyhoeddir un tabl bryd hynny: nid yw’n dangos dim am lai na %1 o bobl, ac mae’r holl ganlyniadau’n dilyn ohono.</translation>
    </message>
    <message>
        <source>What each person answered is destroyed in the same step, and the survey cannot be opened again, also where its round is.</source>
        <translation>Dinistrir yr hyn a atebodd pob person yn yr un cam, ac ni ellir agor yr arolwg eto, hyd yn oed os agorir ei rownd.</translation>
    </message>
    <message>
        <source>Before that you see which rows will be published, and read the comments: each can be left out, none can be changed.</source>
        <translation>Cyn hynny rydych yn gweld pa resi a gyhoeddir, ac yn darllen y sylwadau: gellir gadael unrhyw un allan, ond ni ellir newid yr un.</translation>
    </message>
    <message>
        <source>What change could it show?</source>
        <translation>Pa newid y gallai ei ddangos?</translation>
    </message>
    <message>
        <source>What happens when the round closes?</source>
        <translation>Beth sy’n digwydd pan fydd y rownd yn cau?</translation>
    </message>
</context>
<context>
    <name>SurveyWork</name>
    <message>
        <source>say what to do: form, notice or read</source>
        <translation>dywedwch beth i’w wneud: form, notice neu read</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>What to ask, and what to do together</source>
        <translation>Beth i’w ofyn, a beth i’w wneud gyda’ch gilydd</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>%1 was made by an earlier version and is up to date now. Its closed staff surveys keep their figures; what each person answered is destroyed, in the copy from before as well.</source>
        <translation>Gwnaed %1 gan fersiwn gynharach ac mae’n gyfredol bellach. Mae ei harolygon staff caeedig yn cadw eu ffigurau; mae’r hyn a atebodd pob person wedi’i ddinistrio, yn y copi o’r adeg cynt hefyd.</translation>
    </message>
    <message>
        <source>%1 These copies from before still hold what people answered: %2. Delete them when you no longer need them.</source>
        <comment>%1: sentences; %2: files</comment>
        <translation>%1 Mae’r copïau hyn o’r adeg cynt yn dal i gynnwys yr hyn a atebodd pobl: %2. Dilëwch nhw pan na fydd eu hangen arnoch mwyach.</translation>
    </message>
    <message>
        <source>%1 was made by an earlier version and is up to date now.</source>
        <translation>Gwnaed %1 gan fersiwn gynharach ac mae’n gyfredol bellach.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between files</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>VerbSupport</name>
    <message>
        <source>the workspace</source>
        <translation>y man gwaith</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text neu json</translation>
    </message>
    <message>
        <source>text, json or csv</source>
        <translation>text, json neu csv</translation>
    </message>
    <message>
        <source>--format takes text, json or csv, not &quot;%1&quot;</source>
        <translation>text, json neu csv yw gwerth --format, nid &quot;%1&quot;</translation>
    </message>
    <message>
        <source>name the workspace FILE</source>
        <translation>enwch y man gwaith FILE</translation>
    </message>
    <message>
        <source>--%1 is needed</source>
        <translation>mae angen --%1</translation>
    </message>
    <message>
        <source>Nothing was changed. If the date is right, add --far-date.</source>
        <translation>Ni newidiwyd dim. Os yw’r dyddiad yn gywir, ychwanegwch --far-date.</translation>
    </message>
    <message>
        <source>the --date is right, although it is ten years or more from today and from the other rounds</source>
        <translation>mae’r --date yn gywir, er ei fod ddeng mlynedd neu fwy o heddiw ac o’r rowndiau eraill</translation>
    </message>
    <message>
        <source>SAMPLE: every agency and answer here is invented.</source>
        <translation>ENGHRAIFFT: dychmygol yw pob asiantaeth ac ateb yma.</translation>
    </message>
    <message>
        <source>readiness is about our own agency: leave out --about</source>
        <translation>ein hasiantaeth ein hunain yw testun readiness: gadewch --about allan</translation>
    </message>
    <message>
        <source>trust needs a partner: add --about PARTNER</source>
        <translation>mae angen partner ar trust: ychwanegwch --about PARTNER</translation>
    </message>
</context>
<context>
    <name>VersionText</name>
    <message>
        <source>‘%1’</source>
        <comment>words of a questionnaire</comment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>no must-have any more</source>
        <translation>heb fod yn hanfodol mwyach</translation>
    </message>
    <message>
        <source>must-have from %1 on, before from %2 on</source>
        <comment>points</comment>
        <translation>hanfodol o %1 ymlaen, o %2 ymlaen cynt</translation>
    </message>
    <message>
        <source>now a must-have, from %1 on</source>
        <comment>a point</comment>
        <translation>bellach yn hanfodol, o %1 ymlaen</translation>
    </message>
    <message>
        <source>a translation is reworded</source>
        <translation>geiriwyd cyfieithiad o’r newydd</translation>
    </message>
    <message>
        <source>reworded, before: %1</source>
        <translation>wedi’i aralleirio, cynt: %1</translation>
    </message>
    <message>
        <source>its levels are reworded</source>
        <translation>mae ei lefelau wedi’u haralleirio</translation>
    </message>
    <message>
        <source>weight %1, before %2</source>
        <translation>pwysiad %1, %2 cynt</translation>
    </message>
    <message>
        <source>now reverse-scored</source>
        <translation>bellach wedi’i sgorio o chwith</translation>
    </message>
    <message>
        <source>not reverse-scored any more</source>
        <translation>heb ei sgorio o chwith mwyach</translation>
    </message>
    <message>
        <source>“does not apply” or “don’t know” is offered otherwise</source>
        <translation>cynigir “ddim yn berthnasol” neu “ddim yn gwybod” yn wahanol</translation>
    </message>
    <message>
        <source>in another section</source>
        <translation>mewn adran arall</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>id, words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Added, a must-have: %1</source>
        <translation>Ychwanegwyd, yn hanfodol: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Tynnwyd: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2</source>
        <comment>a question, what changed</comment>
        <translation>Newidiwyd: %1: %2</translation>
    </message>
    <message>
        <source>Section added: %1</source>
        <translation>Ychwanegwyd adran: %1</translation>
    </message>
    <message>
        <source>Section removed: %1</source>
        <translation>Tynnwyd adran: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>cynt: %1</translation>
    </message>
    <message>
        <source>Section changed: %1: %2</source>
        <comment>a section, what changed</comment>
        <translation>Newidiwyd adran: %1: %2</translation>
    </message>
    <message>
        <source>Version %1 changes no question, level, must-have or weight of version %2.</source>
        <translation>Nid yw fersiwn %1 yn newid unrhyw gwestiwn, lefel, hanfod na phwysiad yn fersiwn %2.</translation>
    </message>
    <message>
        <source>What version %1 changes since version %2:</source>
        <translation>Beth mae fersiwn %1 yn ei newid ers fersiwn %2:</translation>
    </message>
    <message>
        <source>Scale: %1. Before: %2.</source>
        <translation>Graddfa: %1. Cynt: %2.</translation>
    </message>
</context>
<context>
    <name>WhoAnswers</name>
    <message>
        <source>Your agency answers it once, together.</source>
        <translation>Mae eich asiantaeth yn ei ateb unwaith, gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Your agency answers it once for each partner.</source>
        <translation>Mae eich asiantaeth yn ei ateb unwaith ar gyfer pob partner.</translation>
    </message>
    <message>
        <source>Each of your staff answers it alone. With fewer than %1 people there is no readiness number.</source>
        <translation>Mae pob aelod o’ch staff yn ei ateb ar ei ben ei hun. Gyda llai na %1 o bobl nid oes rhif parodrwydd.</translation>
    </message>
    <message>
        <source>Each of your staff answers it alone. With fewer than %1 people nothing of it is shown.</source>
        <translation>Mae pob aelod o’ch staff yn ei ateb ar ei ben ei hun. Gyda llai na %1 o bobl ni ddangosir dim ohono.</translation>
    </message>
</context>
<context>
    <name>WritingLibrary</name>
    <message>
        <source>a part of Soundings is missing or of another version: %1. Install Soundings again, and start it again.</source>
        <translation>mae rhan o Soundings ar goll neu o fersiwn arall: %1. Gosodwch Soundings eto, a’i gychwyn eto.</translation>
    </message>
</context>
<context>
    <name>XlsxDocument</name>
    <message>
        <source>Contents</source>
        <comment>name of a workbook&apos;s first sheet</comment>
        <translation>Cynnwys</translation>
    </message>
</context>
<context>
    <name>soundings::ActMessages</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Wedi’i ddadwneud: %1.</translation>
    </message>
</context>
<context>
    <name>soundings::ActionBoard</name>
    <message>
        <source>Alt with the left or right arrow moves the action that has the focus. Enter offers the same.</source>
        <translation>Mae Alt gyda’r saeth chwith neu dde yn symud y cam gweithredu sydd â’r ffocws. Mae Enter yn cynnig yr un peth.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>status, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>soundings::ActionCard</name>
    <message>
        <source>About: %1</source>
        <comment>a partner</comment>
        <translation>Ynghylch: %1</translation>
    </message>
    <message>
        <source>Meant to move: %1</source>
        <comment>a question</comment>
        <translation>I fod i symud: %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Dechrau: %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Nodi ei fod wedi’i wneud</translation>
    </message>
    <message>
        <source>Mark as done: %1</source>
        <translation>Nodi ei fod wedi’i wneud: %1</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Gollwng</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>Gollwng: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Agor eto</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Agor eto: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Newid: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Tynnu: %1</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <comment>how its answer moved</comment>
        <translation>Ers hynny: %1</translation>
    </message>
</context>
<context>
    <name>soundings::ActionCards</name>
    <message>
        <source>There are none of these.</source>
        <translation>Nid oes yr un o’r rhain.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Dangos pob un o’r %1</translation>
    </message>
</context>
<context>
    <name>soundings::ActionFilters</name>
    <message>
        <source>Open and being done (%1)</source>
        <translation>Agored ac ar waith (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Pob un (%1)</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation>Wedi’u gwneud (%1)</translation>
    </message>
    <message>
        <source>Dropped (%1)</source>
        <translation>Wedi’u gollwng (%1)</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <translation>Hwyr (%1)</translation>
    </message>
</context>
<context>
    <name>soundings::ActionForm</name>
    <message>
        <source>No question</source>
        <translation>Dim cwestiwn</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>Dim partner</translation>
    </message>
    <message>
        <source>‹ Actions</source>
        <translation>‹ Camau gweithredu</translation>
    </message>
    <message>
        <source>Back to the actions</source>
        <translation>Yn ôl i’r camau gweithredu</translation>
    </message>
    <message>
        <source>A new action</source>
        <translation>Cam gweithredu newydd</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Newid y cam gweithredu</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Beth fydd yn cael ei wneud</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>A role, such as “data protection lead”. No names: the file may be passed on.</source>
        <translation>Rôl, fel “arweinydd diogelu data”. Dim enwau: gall y ffeil gael ei throsglwyddo.</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Dyddiad cwblhau</translation>
    </message>
    <message>
        <source>Such as %1. Leave it empty where there is none.</source>
        <translation>Er enghraifft %1. Gadewch ef yn wag os nad oes un.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Question it is meant to move</source>
        <translation>Y cwestiwn y mae i fod i’w symud</translation>
    </message>
    <message>
        <source>From the suggestions of the round that the pages show. The list then says whether its answer moved.</source>
        <translation>O awgrymiadau’r rownd y mae’r tudalennau’n ei dangos. Mae’r rhestr wedyn yn dweud a symudodd yr ateb.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Ychwanegu’r cam gweithredu</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>Dywedwch beth fydd yn cael ei wneud.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>Mae’r nodyn yn hwy na %1 nod. Byrhewch ef.</translation>
    </message>
    <message>
        <source>The action is added.</source>
        <translation>Mae’r cam gweithredu wedi’i ychwanegu.</translation>
    </message>
    <message>
        <source>The action is changed.</source>
        <translation>Mae’r cam gweithredu wedi’i newid.</translation>
    </message>
</context>
<context>
    <name>soundings::ActionSubjects</name>
    <message>
        <source>Neither a partner nor a question</source>
        <translation>Heb fod ynghylch partner na chwestiwn</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what actions are about</comment>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>What the actions are about</source>
        <translation>Ynghylch beth mae’r camau gweithredu</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Popeth (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, how many actions</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>soundings::ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Cam newydd</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Dim camau gweithredu eto</translation>
    </message>
    <message>
        <source>Write an action</source>
        <translation>Ysgrifennu cam gweithredu</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Gweld y canlyniadau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Mae %1 wedi’i dynnu.</translation>
    </message>
    <message>
        <source>The actions are in %1.</source>
        <translation>Mae’r camau gweithredu yn %1.</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Dangos fel rhestr</translation>
    </message>
    <message>
        <source>Show as a board</source>
        <translation>Dangos fel bwrdd</translation>
    </message>
    <message>
        <source>An action says what you will do, who answers for it and by when. Make one of a suggestion in Results, where it then shows whether the answer moved, or write your own.</source>
        <translation>Mae cam gweithredu’n dweud beth y byddwch yn ei wneud, pwy sy’n gyfrifol amdano ac erbyn pryd. Gwnewch un o awgrym yn y Canlyniadau, a bydd wedyn yn dangos a symudodd yr ateb, neu ysgrifennwch eich un eich hun.</translation>
    </message>
    <message>
        <source>What we do about the results, by whom and by when.</source>
        <translation>Beth rydym yn ei wneud am y canlyniadau, gan bwy ac erbyn pryd.</translation>
    </message>
</context>
<context>
    <name>soundings::AdditionView</name>
    <message>
        <source>Add %1?</source>
        <translation>Ychwanegu %1?</translation>
    </message>
    <message>
        <source>%1 has no faults. Nothing is stored until you add it.</source>
        <translation>Nid oes gwallau yn %1. Ni chaiff dim ei storio nes i chi ei ychwanegu.</translation>
    </message>
    <message>
        <source>%1 has no faults. It is older than version %2, which is here already and stays the one that new rounds ask.</source>
        <translation>Nid oes gwallau yn %1. Mae’n hŷn na fersiwn %2, sydd yma eisoes ac a fydd yn dal i gael ei gofyn gan rowndiau newydd.</translation>
    </message>
    <message>
        <source>%1 has no faults. Rounds that have begun keep the version they began with; all others ask version %2 from then on.</source>
        <translation>Nid oes gwallau yn %1. Mae rowndiau sydd wedi dechrau yn cadw’r fersiwn y dechreuasant â hi; bydd pob un arall yn gofyn fersiwn %2 o hynny ymlaen.</translation>
    </message>
    <message>
        <source>There is nothing to add: version %1 is here already, and %2 asks the same. To bring other changes in, give it another version.</source>
        <translation>Nid oes dim i’w ychwanegu: mae fersiwn %1 yma eisoes, ac mae %2 yn gofyn yr un peth. I ddod â newidiadau eraill i mewn, rhowch fersiwn arall iddo.</translation>
    </message>
    <message>
        <source>It cannot be added: version %1 of a questionnaire with this id is here already and asks something else. Give it another version in %2, or another id if it is another questionnaire.</source>
        <translation>Ni ellir ei ychwanegu: mae fersiwn %1 o holiadur â’r id hwn yma eisoes ac yn gofyn rhywbeth arall. Rhowch fersiwn arall iddo yn %2, neu id arall os yw’n holiadur arall.</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copïo’r rhestr</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ychwanegu %1</translation>
    </message>
</context>
<context>
    <name>soundings::AgenciesCard</name>
    <message>
        <source>Our agency</source>
        <translation>Ein hasiantaeth</translation>
    </message>
    <message>
        <source>Our partners</source>
        <translation>Ein partneriaid</translation>
    </message>
    <message>
        <source>Add the agencies you share information with, or want to. You then say how far you trust each of them, and what stands in the way.</source>
        <translation>Ychwanegwch yr asiantaethau rydych yn rhannu gwybodaeth â nhw, neu’n dymuno gwneud. Yna byddwch yn dweud faint rydych yn ymddiried ym mhob un, a beth sydd yn y ffordd.</translation>
    </message>
    <message>
        <source>Name of a new partner</source>
        <translation>Enw partner newydd</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Ychwanegu partner</translation>
    </message>
    <message>
        <source>%1 (retired: kept in old rounds)</source>
        <translation>%1 (wedi ymddeol: yn aros mewn hen rowndiau)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ailenwi %1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ymddeol</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Dod â %1 yn ôl</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>Ymddeol %1</translation>
    </message>
    <message>
        <source>%1 is a partner again.</source>
        <translation>Mae %1 yn bartner eto.</translation>
    </message>
    <message>
        <source>%1 is retired. What old rounds say of it stays.</source>
        <translation>Mae %1 wedi ymddeol. Mae’r hyn y mae hen rowndiau’n ei ddweud amdano yn aros.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Enw newydd</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>Enw %1 bellach yw %2.</translation>
    </message>
    <message>
        <source>%1 is added to your partners.</source>
        <translation>Ychwanegwyd %1 at eich partneriaid.</translation>
    </message>
    <message>
        <source>There is an agency called “%1” already. Another name</source>
        <translation>Mae asiantaeth o’r enw “%1” yno eisoes. Enw arall</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tynnu %1</translation>
    </message>
    <message>
        <source>%1 is no longer one of your partners. Nothing had been answered about it.</source>
        <translation>Nid yw %1 yn un o’ch partneriaid mwyach. Nid oedd dim wedi’i ateb amdano.</translation>
    </message>
    <message>
        <source>Type the name of the partner.</source>
        <translation>Teipiwch enw’r partner.</translation>
    </message>
    <message>
        <source>%1 is your own agency.</source>
        <translation>%1 yw eich asiantaeth chi.</translation>
    </message>
    <message>
        <source>%1 is already a partner.</source>
        <translation>Mae %1 yn bartner eisoes.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Answers about %1</source>
        <translation>Atebion am %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Results for %1</source>
        <translation>Canlyniadau ar gyfer %1</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Add the agencies of the partnership. Each then takes part in a round with its own file.</source>
        <translation>Ychwanegwch asiantaethau’r bartneriaeth. Yna mae pob un yn cymryd rhan mewn rownd gyda’i ffeil ei hun.</translation>
    </message>
    <message>
        <source>See both sides</source>
        <translation>Gweld y ddwy ochr</translation>
    </message>
    <message>
        <source>See both sides: %1</source>
        <translation>Gweld y ddwy ochr: %1</translation>
    </message>
</context>
<context>
    <name>soundings::AllRoundsCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, mark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>enghraifft</translation>
    </message>
    <message>
        <source>Where it is going</source>
        <translation>I ble mae’n mynd</translation>
    </message>
    <message>
        <source>Nothing fell clearly from one round to the next.</source>
        <translation>Ni ostyngodd dim yn amlwg o un rownd i’r nesaf.</translation>
    </message>
</context>
<context>
    <name>soundings::AnswerProgress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>soundings::AnswerSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is changed: this file is open to be read only.</source>
        <translation>Ni newidir dim: mae’r ffeil hon ar agor i’w darllen yn unig.</translation>
    </message>
    <message>
        <source>Nothing is changed: this round is closed.</source>
        <translation>Ni newidir dim: mae’r rownd hon wedi cau.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Heb ei gadw eto</translation>
    </message>
</context>
<context>
    <name>soundings::AnsweringColumns</name>
    <message>
        <source>Guidance</source>
        <translation>Arweiniad</translation>
    </message>
</context>
<context>
    <name>soundings::AnsweringHead</name>
    <message>
        <source>All questions</source>
        <translation>Pob cwestiwn</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Bysellau (F1)</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 o %2 wedi’u hateb</translation>
    </message>
    <message>
        <source>This round is closed, so these answers can be read and not changed.</source>
        <translation>Mae’r rownd hon wedi cau, felly gellir darllen yr atebion hyn ond nid eu newid.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>questions answered</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>soundings::AnsweringView</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
</context>
<context>
    <name>soundings::AnsweringWays</name>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nesaf heb ei ateb</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>What helps and hinders</source>
        <translation>Beth sy’n helpu ac yn rhwystro</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Gwirio eich atebion</translation>
    </message>
</context>
<context>
    <name>soundings::AskedField</name>
    <message>
        <source>How many people are asked?</source>
        <translation>I faint o bobl y gofynnir?</translation>
    </message>
    <message>
        <source>All who get a way to answer. It is remembered for the closing, and you can change it until then.</source>
        <translation>Pawb sy’n cael ffordd o ateb. Cofir hyn ar gyfer y cau, a gallwch ei newid tan hynny.</translation>
    </message>
    <message>
        <source>Type a whole number of people, or leave it empty.</source>
        <translation>Teipiwch rif cyfan o bobl, neu gadewch ef yn wag.</translation>
    </message>
</context>
<context>
    <name>soundings::BandSteps</name>
    <message>
        <source>Band %1 of %2</source>
        <translation>Band %1 o %2</translation>
    </message>
    <message>
        <source>No band</source>
        <translation>Dim band</translation>
    </message>
</context>
<context>
    <name>soundings::BesideAnswer</name>
    <message>
        <source>Come back to this</source>
        <translation>Dod yn ôl at hwn</translation>
    </message>
    <message>
        <source>Press C</source>
        <translation>Pwyswch C</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Why this answer? Where did you disagree?</source>
        <translation>Pam yr ateb hwn? Ble roeddech yn anghytuno?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>Press Ctrl+M</source>
        <translation>Pwyswch Ctrl+M</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Press Ctrl+E</source>
        <translation>Pwyswch Ctrl+E</translation>
    </message>
    <message>
        <source>✓ Note</source>
        <translation>✓ Nodyn</translation>
    </message>
    <message>
        <source>✓ Evidence (%1)</source>
        <translation>✓ Tystiolaeth (%1)</translation>
    </message>
    <message>
        <source>⚑ To come back to</source>
        <translation>⚑ I ddod yn ôl ato</translation>
    </message>
    <message>
        <source>Kept in your file with this answer. Only the full report has it, as a section you can leave out.</source>
        <translation>Fe’i cedwir yn eich ffeil gyda’r ateb hwn. Dim ond yr adroddiad llawn sy’n ei gynnwys, fel adran y gallwch ei hepgor.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Clirio’r ateb</translation>
    </message>
    <message>
        <source>Clear the answer: press Delete</source>
        <translation>Clirio’r ateb: pwyswch Delete</translation>
    </message>
</context>
<context>
    <name>soundings::BoardCard</name>
    <message>
        <source>%1: %2</source>
        <comment>action, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Symud i “%1”</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
</context>
<context>
    <name>soundings::ChangeCard</name>
    <message>
        <source>%1 %2</source>
        <comment>what, and how it moved</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, no clear change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>enghraifft</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Atebion sy’n wahanol</translation>
    </message>
    <message>
        <source>No action is about this yet.</source>
        <translation>Nid oes cam gweithredu ynghylch hyn eto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the actions are about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Beth sy’n cael ei wneud amdano</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, its status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>See these actions</source>
        <translation>Gweld y camau gweithredu hyn</translation>
    </message>
</context>
<context>
    <name>soundings::ChangeChart</name>
    <message>
        <source>No clear change: %1.</source>
        <translation>Dim newid clir: %1.</translation>
    </message>
    <message>
        <source>Cannot be compared: %1.</source>
        <translation>Ni ellir cymharu: %1.</translation>
    </message>
</context>
<context>
    <name>soundings::ChapterChoice</name>
    <message>
        <source>Sections</source>
        <translation>Adrannau</translation>
    </message>
    <message>
        <source>What it says in short is always there.</source>
        <translation>Mae’r hyn a ddywed yn gryno yno bob amser.</translation>
    </message>
</context>
<context>
    <name>soundings::ChartView</name>
    <message>
        <source>Show as a table</source>
        <translation>Dangos fel tabl</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>Dangos fel tabl: %1</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Cuddio’r tabl</translation>
    </message>
    <message>
        <source>Copy as table text</source>
        <translation>Copïo fel testun tabl</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copïo fel llun</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Cadw fel llun…</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Copïwyd y tabl.</translation>
    </message>
</context>
<context>
    <name>soundings::CheckCard</name>
    <message>
        <source>Questions worth asking</source>
        <translation>Cwestiynau gwerth eu gofyn</translation>
    </message>
    <message>
        <source>Answers that may not fit each other. There may be a good reason: then set the question aside.</source>
        <translation>Atebion nad ydynt efallai’n cyd-fynd. Efallai fod rheswm da: yna rhowch y cwestiwn o’r neilltu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n cwestiwn arall</numerusform>
            <numerusform>%n cwestiwn arall</numerusform>
            <numerusform>%n gwestiwn arall</numerusform>
            <numerusform>%n chwestiwn arall</numerusform>
            <numerusform>%n chwestiwn arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) set aside</source>
        <translation>
            <numerusform>%n cwestiwn wedi’i roi o’r neilltu</numerusform>
            <numerusform>%n cwestiwn wedi’i roi o’r neilltu</numerusform>
            <numerusform>%n gwestiwn wedi’u rhoi o’r neilltu</numerusform>
            <numerusform>%n chwestiwn wedi’u rhoi o’r neilltu</numerusform>
            <numerusform>%n chwestiwn wedi’u rhoi o’r neilltu</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <comment>a reason</comment>
        <translation>Wedi’i roi o’r neilltu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act: what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Mynd i’r ateb</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Gofyn eto</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Rhoi o’r neilltu…</translation>
    </message>
    <message>
        <source>Set the question aside</source>
        <translation>Rhoi’r cwestiwn o’r neilltu</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Ei roi o’r neilltu</translation>
    </message>
    <message>
        <source>Why does it need no change?</source>
        <translation>Pam nad oes angen newid dim?</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Pa gwestiynau</translation>
    </message>
</context>
<context>
    <name>soundings::CheckView</name>
    <message>
        <source>‹ Back to the questions</source>
        <translation>‹ Yn ôl i’r cwestiynau</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Gwirio eich atebion</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1: %2 o %3 wedi’u hateb</translation>
    </message>
    <message>
        <source>Still to answer (%1)</source>
        <translation>Yn dal i’w hateb (%1)</translation>
    </message>
    <message>
        <source>To come back to (%1)</source>
        <translation>I ddod yn ôl atynt (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>◇ Must-have</source>
        <translation>◇ Gofyniad hanfodol</translation>
    </message>
    <message>
        <source>⚑ Come back to this</source>
        <translation>⚑ Dod yn ôl at hwn</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nodyn: %1</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Cau’r rownd…</translation>
    </message>
    <message>
        <source>Back to the assessment</source>
        <translation>Yn ôl i’r asesiad</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Tystiolaeth: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Gweld</translation>
    </message>
    <message>
        <source>What helps and hinders</source>
        <translation>Beth sy’n helpu ac yn rhwystro</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Gweld y canlyniadau</translation>
    </message>
</context>
<context>
    <name>soundings::ChoiceCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>soundings::ChoiceList</name>
    <message>
        <source>N does nothing here: this question has no answer that says it does not apply.</source>
        <translation>Nid yw N yn gwneud dim yma: nid oes ateb i’r cwestiwn hwn sy’n dweud nad yw’n berthnasol.</translation>
    </message>
    <message>
        <source>K does nothing here: this question has no answer “don’t know”.</source>
        <translation>Nid yw K yn gwneud dim yma: nid oes ateb “ddim yn gwybod” i’r cwestiwn hwn.</translation>
    </message>
    <message>
        <source>There is no answer %1 here. Press %2 to %3.</source>
        <translation>Nid oes ateb %1 yma. Pwyswch rif rhwng %2 a %3.</translation>
    </message>
</context>
<context>
    <name>soundings::ClosingDialog</name>
    <message>
        <source>What each person answered is destroyed when the round closes, for good. What is published of it stays as it is then.</source>
        <translation>Dinistrir yr hyn a atebodd pob person pan gaeir y rownd, am byth. Mae’r hyn a gyhoeddir ohono yn aros fel y mae bryd hynny.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Cau’r rownd</translation>
    </message>
</context>
<context>
    <name>soundings::CommentChoice</name>
    <message>
        <source>Leave all comments out</source>
        <translation>Gadael pob sylw allan</translation>
    </message>
    <message>
        <source>What people wrote</source>
        <translation>Yr hyn a ysgrifennodd pobl</translation>
    </message>
    <message>
        <source>Read the comments. Tick those to leave out because they name somebody, or show who wrote them. None can be changed, and none can be left out later.</source>
        <translation>Darllenwch y sylwadau. Ticiwch y rhai i’w gadael allan am eu bod yn enwi rhywun, neu’n dangos pwy a’u hysgrifennodd. Ni ellir newid yr un, ac ni ellir gadael yr un allan yn ddiweddarach.</translation>
    </message>
    <message>
        <source>Comments: tick those to leave out</source>
        <translation>Sylwadau: ticiwch y rhai i’w gadael allan</translation>
    </message>
    <message>
        <source>No comment will be published.</source>
        <translation>Ni chyhoeddir unrhyw sylw.</translation>
    </message>
    <message>
        <source>Fewer than %1 would be left, so no comment will be published.</source>
        <translation>Byddai llai na %1 ar ôl, felly ni chyhoeddir unrhyw sylw.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) will be published.</source>
        <translation>
            <numerusform>Ni chyhoeddir unrhyw sylw.</numerusform>
            <numerusform>Cyhoeddir %n sylw.</numerusform>
            <numerusform>Cyhoeddir %n sylw.</numerusform>
            <numerusform>Cyhoeddir %n o sylwadau.</numerusform>
            <numerusform>Cyhoeddir %n o sylwadau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::ComparePage</name>
    <message>
        <source>Compare rounds</source>
        <translation>Cymharu rowndiau</translation>
    </message>
    <message>
        <source>Details of what did not change clearly: %1</source>
        <translation>Manylion yr hyn na newidiodd yn glir: %1</translation>
    </message>
    <message>
        <source>Details of what cannot be compared: %1</source>
        <translation>Manylion yr hyn na ellir ei gymharu: %1</translation>
    </message>
    <message>
        <source>All rounds, from %1 to %2</source>
        <translation>Pob rownd, o %1 i %2</translation>
    </message>
    <message>
        <source>See the actions</source>
        <translation>Gweld y camau gweithredu</translation>
    </message>
</context>
<context>
    <name>soundings::ComparedChoice</name>
    <message>
        <source>Two rounds</source>
        <translation>Dwy rownd</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Pob rownd</translation>
    </message>
</context>
<context>
    <name>soundings::ComparisonCard</name>
    <message>
        <source>sample</source>
        <translation>enghraifft</translation>
    </message>
    <message>
        <source>The same in words, with what was left out</source>
        <translation>Yr un peth mewn geiriau, gyda’r hyn a adawyd allan</translation>
    </message>
    <message>
        <source>Enter or a click leads to what moved it.</source>
        <translation>Mae Enter neu glic yn arwain at yr hyn a’i symudodd.</translation>
    </message>
</context>
<context>
    <name>soundings::ContributionList</name>
    <message>
        <source>Readiness %1</source>
        <comment>how it moved</comment>
        <translation>Parodrwydd %1</translation>
    </message>
    <message>
        <source>Readiness: %1</source>
        <comment>no clear change</comment>
        <translation>Parodrwydd: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a questionnaire, what was left out of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What moved it, in points out of 100</source>
        <translation>Beth a’i symudodd, mewn pwyntiau allan o 100</translation>
    </message>
    <message numerus="yes">
        <source>%n more, together %1</source>
        <translation>
            <numerusform>%n arall, gyda’i gilydd %1</numerusform>
            <numerusform>%n arall, gyda’i gilydd %1</numerusform>
            <numerusform>%n arall, gyda’i gilydd %1</numerusform>
            <numerusform>%n arall, gyda’i gilydd %1</numerusform>
            <numerusform>%n arall, gyda’i gilydd %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::DifferencesPage</name>
    <message>
        <source>%1, %2</source>
        <comment>key, answer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>gadawyd yn agored</translation>
    </message>
    <message>
        <source>Typed twice: what differs</source>
        <translation>Wedi’u teipio ddwywaith: beth sy’n wahanol</translation>
    </message>
    <message numerus="yes">
        <source>All %n answers were typed the same both times.</source>
        <translation>
            <numerusform>Teipiwyd pob un o’r %n ateb yr un fath y ddau dro.</numerusform>
            <numerusform>Teipiwyd pob un o’r %n ateb yr un fath y ddau dro.</numerusform>
            <numerusform>Teipiwyd pob un o’r %n ateb yr un fath y ddau dro.</numerusform>
            <numerusform>Teipiwyd pob un o’r %n ateb yr un fath y ddau dro.</numerusform>
            <numerusform>Teipiwyd pob un o’r %n ateb yr un fath y ddau dro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 answers differ.</source>
        <translation>
            <numerusform>Mae %n o %1 ateb yn wahanol.</numerusform>
            <numerusform>Mae %n o %1 ateb yn wahanol.</numerusform>
            <numerusform>Mae %n o %1 ateb yn wahanol.</numerusform>
            <numerusform>Mae %n o %1 ateb yn wahanol.</numerusform>
            <numerusform>Mae %n o %1 ateb yn wahanol.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than one in a hundred, and the other forms will have as many: it is worth typing all of them a second time.</source>
        <translation>Mae hynny’n fwy nag un ym mhob cant, a bydd cymaint yn y ffurflenni eraill: mae’n werth teipio pob un ohonynt eilwaith.</translation>
    </message>
    <message>
        <source>Form %1, %2</source>
        <translation>Ffurflen %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First time: %1</source>
        <translation>Y tro cyntaf: %1</translation>
    </message>
    <message>
        <source>Second time: %1</source>
        <translation>Yr ail dro: %1</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Yn ôl i’r ffurflenni</translation>
    </message>
    <message>
        <source>Type every form a second time</source>
        <translation>Teipio pob ffurflen eilwaith</translation>
    </message>
    <message numerus="yes">
        <source>Look at the paper, and choose what it says: %n to go.</source>
        <translation>
            <numerusform>Edrychwch ar y papur, a dewiswch beth mae’n ei ddweud: %n ar ôl.</numerusform>
            <numerusform>Edrychwch ar y papur, a dewiswch beth mae’n ei ddweud: %n ar ôl.</numerusform>
            <numerusform>Edrychwch ar y papur, a dewiswch beth mae’n ei ddweud: %n ar ôl.</numerusform>
            <numerusform>Edrychwch ar y papur, a dewiswch beth mae’n ei ddweud: %n ar ôl.</numerusform>
            <numerusform>Edrychwch ar y papur, a dewiswch beth mae’n ei ddweud: %n ar ôl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::Disclosure</name>
    <message>
        <source>%1: hide</source>
        <comment>what is folded</comment>
        <translation>%1: cuddio</translation>
    </message>
    <message>
        <source>%1: show</source>
        <comment>what is folded</comment>
        <translation>%1: dangos</translation>
    </message>
</context>
<context>
    <name>soundings::EmptyState</name>
    <message>
        <source>No round yet</source>
        <translation>Dim rownd eto</translation>
    </message>
    <message>
        <source>A round is one sitting of the assessment. Start one, answer its questions, and this page says where you stand and why.</source>
        <translation>Un eisteddiad o’r asesiad yw rownd. Dechreuwch un, atebwch ei chwestiynau, a bydd y dudalen hon yn dweud ble rydych yn sefyll a pham.</translation>
    </message>
    <message>
        <source>Start on the Home page</source>
        <translation>Dechrau ar y dudalen Hafan</translation>
    </message>
    <message>
        <source>Nothing to show for this round yet</source>
        <translation>Dim i’w ddangos ar gyfer y rownd hon eto</translation>
    </message>
    <message>
        <source>Start answering</source>
        <translation>Dechrau ateb</translation>
    </message>
    <message>
        <source>Answer the first questions and this page says where you stand, what holds you back and what to do next.</source>
        <translation>Atebwch y cwestiynau cyntaf a bydd y dudalen hon yn dweud ble rydych yn sefyll, beth sy’n eich dal yn ôl a beth i’w wneud nesaf.</translation>
    </message>
    <message>
        <source>Staff answers appear once the round is closed.</source>
        <translation>Bydd atebion staff yn ymddangos ar ôl cau’r rownd.</translation>
    </message>
    <message>
        <source>Nothing to show for this round</source>
        <translation>Dim i’w ddangos ar gyfer y rownd hon</translation>
    </message>
    <message>
        <source>It was closed before anything was answered.</source>
        <translation>Fe’i caewyd cyn i ddim gael ei ateb.</translation>
    </message>
    <message>
        <source>It was closed before anything was answered, or before enough people took part.</source>
        <translation>Fe’i caewyd cyn i ddim gael ei ateb, neu cyn i ddigon o bobl gymryd rhan.</translation>
    </message>
    <message>
        <source>Go to the assessment</source>
        <translation>Mynd i’r asesiad</translation>
    </message>
</context>
<context>
    <name>soundings::EntryView</name>
    <message>
        <source>Check a sample</source>
        <translation>Gwirio sampl</translation>
    </message>
    <message>
        <source>Forms of another survey</source>
        <translation>Ffurflenni arolwg arall</translation>
    </message>
    <message numerus="yes">
        <source>%n forms of another survey are typed in and not put in yet. If you type forms of this one, those are deleted.</source>
        <translation>
            <numerusform>Mae %n ffurflen o arolwg arall wedi’u teipio a heb eu rhoi i mewn eto. Os teipiwch ffurflenni’r un hwn, caiff y rheini eu dileu.</numerusform>
            <numerusform>Mae %n ffurflen o arolwg arall wedi’u teipio a heb eu rhoi i mewn eto. Os teipiwch ffurflenni’r un hwn, caiff y rheini eu dileu.</numerusform>
            <numerusform>Mae %n ffurflen o arolwg arall wedi’u teipio a heb eu rhoi i mewn eto. Os teipiwch ffurflenni’r un hwn, caiff y rheini eu dileu.</numerusform>
            <numerusform>Mae %n ffurflen o arolwg arall wedi’u teipio a heb eu rhoi i mewn eto. Os teipiwch ffurflenni’r un hwn, caiff y rheini eu dileu.</numerusform>
            <numerusform>Mae %n ffurflen o arolwg arall wedi’u teipio a heb eu rhoi i mewn eto. Os teipiwch ffurflenni’r un hwn, caiff y rheini eu dileu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what was typed</source>
        <translation>Dileu’r hyn a deipiwyd</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>‹ All forms</source>
        <translation>‹ Pob ffurflen</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Yn ôl i %1</translation>
    </message>
    <message>
        <source>Back to all forms</source>
        <translation>Yn ôl i’r holl ffurflenni</translation>
    </message>
    <message>
        <source>Type paper forms in</source>
        <translation>Teipio ffurflenni papur</translation>
    </message>
    <message>
        <source>Type the sample a second time</source>
        <translation>Teipio’r sampl eilwaith</translation>
    </message>
    <message>
        <source>A row a form, one key an answer. Write the form&apos;s number on the paper, to find it again: it is forgotten once the forms are put in. Until then what you type is in no file.</source>
        <translation>Rhes i bob ffurflen, un fysell i bob ateb. Ysgrifennwch rif y ffurflen ar y papur, er mwyn dod o hyd iddi eto: anghofir ef unwaith y rhoddir y ffurflenni i mewn. Tan hynny nid yw’r hyn a deipiwch mewn unrhyw ffeil.</translation>
    </message>
    <message>
        <source>Take these forms again, and type them from the paper without looking at what was typed first.</source>
        <translation>Cymerwch y ffurflenni hyn eto, a’u teipio o’r papur heb edrych ar yr hyn a deipiwyd gyntaf.</translation>
    </message>
    <message>
        <source>Form %1 · %2: %3</source>
        <comment>number, place, question</comment>
        <translation>Ffurflen %1 · %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key, answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>type, then Enter</source>
        <translation>teipiwch, yna Enter</translation>
    </message>
    <message>
        <source>space leaves it open</source>
        <translation>mae bylchwr yn ei adael yn agored</translation>
    </message>
    <message>
        <source>Backspace goes back</source>
        <translation>mae Backspace yn mynd yn ôl</translation>
    </message>
    <message>
        <source>Ctrl+Delete empties the form</source>
        <translation>mae Ctrl+Delete yn gwagio’r ffurflen</translation>
    </message>
    <message numerus="yes">
        <source>%n forms typed</source>
        <translation>
            <numerusform>%n ffurflen wedi’u teipio</numerusform>
            <numerusform>%n ffurflen wedi’u teipio</numerusform>
            <numerusform>%n ffurflen wedi’u teipio</numerusform>
            <numerusform>%n ffurflen wedi’u teipio</numerusform>
            <numerusform>%n ffurflen wedi’u teipio</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the forms in</source>
        <translation>Rhoi’r ffurflenni i mewn</translation>
    </message>
    <message numerus="yes">
        <source>Put %n forms in</source>
        <translation>
            <numerusform>Rhoi %n ffurflen i mewn</numerusform>
            <numerusform>Rhoi %n ffurflen i mewn</numerusform>
            <numerusform>Rhoi %n ffurflen i mewn</numerusform>
            <numerusform>Rhoi %n ffurflen i mewn</numerusform>
            <numerusform>Rhoi %n ffurflen i mewn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 forms typed again</source>
        <translation>%1 o %2 ffurflen wedi’u teipio eto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Put in already?</source>
        <translation>Wedi’u rhoi i mewn yn barod?</translation>
    </message>
    <message>
        <source>These forms look as if they were in already: people who answered just the same have finished the survey. Put them in only if they are other people&apos;s.</source>
        <translation>Mae’n ymddangos bod y ffurflenni hyn i mewn yn barod: mae pobl a atebodd yn union yr un fath wedi gorffen yr arolwg. Rhowch nhw i mewn dim ond os mai ffurflenni pobl eraill ydynt.</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Eu rhoi i mewn</translation>
    </message>
    <message numerus="yes">
        <source>%n forms are put in. Their numbers are forgotten, and nobody can take them out again.</source>
        <translation>
            <numerusform>Mae %n ffurflen wedi’u rhoi i mewn. Anghofiwyd eu rhifau, ac ni all neb eu tynnu allan eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u rhoi i mewn. Anghofiwyd eu rhifau, ac ni all neb eu tynnu allan eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u rhoi i mewn. Anghofiwyd eu rhifau, ac ni all neb eu tynnu allan eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u rhoi i mewn. Anghofiwyd eu rhifau, ac ni all neb eu tynnu allan eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u rhoi i mewn. Anghofiwyd eu rhifau, ac ni all neb eu tynnu allan eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms without any answer are left out.</source>
        <translation>
            <numerusform>Gadawyd %n ffurflen heb unrhyw ateb allan.</numerusform>
            <numerusform>Gadawyd %n ffurflen heb unrhyw ateb allan.</numerusform>
            <numerusform>Gadawyd %n ffurflen heb unrhyw ateb allan.</numerusform>
            <numerusform>Gadawyd %n ffurflen heb unrhyw ateb allan.</numerusform>
            <numerusform>Gadawyd %n ffurflen heb unrhyw ateb allan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::EvidenceList</name>
    <message>
        <source>Add a link or a document</source>
        <translation>Ychwanegu dolen neu ddogfen</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Tystiolaeth %1</translation>
    </message>
    <message>
        <source>A link, or the name of a document and where it is kept</source>
        <translation>Dolen, neu enw dogfen a ble y cedwir hi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove evidence %1</source>
        <translation>Tynnu tystiolaeth %1</translation>
    </message>
</context>
<context>
    <name>soundings::FileActs</name>
    <message>
        <source>Soundings workspaces (*.soundings)</source>
        <translation>Mannau gwaith Soundings (*.soundings)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Agor man gwaith</translation>
    </message>
    <message>
        <source>Reset the sample</source>
        <translation>Ailosod yr enghraifft</translation>
    </message>
    <message>
        <source>The sample partnership goes back to how it came. What was changed in it is lost.</source>
        <translation>Bydd y bartneriaeth enghreifftiol yn mynd yn ôl fel y daeth. Collir yr hyn a newidiwyd ynddi.</translation>
    </message>
    <message>
        <source>The sample partnership is as it came.</source>
        <translation>Mae’r bartneriaeth enghreifftiol fel y daeth.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>Copi o %1</translation>
    </message>
    <message>
        <source>A copy is in %1. You go on working in %2.</source>
        <translation>Mae copi yn %1. Rydych yn dal i weithio yn %2.</translation>
    </message>
    <message>
        <source>Save a copy anyway</source>
        <translation>Cadw copi er hynny</translation>
    </message>
    <message>
        <source>Staff are answering in %1 just now. Comparing this copy with a later one could reveal what one person answered. Wait until the round is closed, or keep the copy as safe as the file itself.</source>
        <translation>Mae staff yn ateb yn %1 ar hyn o bryd. Gallai cymharu’r copi hwn ag un diweddarach ddatgelu beth atebodd un person. Arhoswch nes bod y rownd wedi’i chau, neu cadwch y copi mor ddiogel â’r ffeil ei hun.</translation>
    </message>
    <message>
        <source>Leave it unsaved</source>
        <translation>Gadael heb gadw</translation>
    </message>
    <message>
        <source>%1 is not where it was. What you see here and have not saved as a new file is lost when you leave it.</source>
        <translation>Nid yw %1 lle’r oedd. Bydd yr hyn a welwch yma a heb ei gadw fel ffeil newydd yn cael ei golli pan adewch.</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Cadw fel ffeil newydd</translation>
    </message>
    <message>
        <source>Everything is saved in %1, and you go on working in it.</source>
        <translation>Mae popeth wedi’i gadw yn %1, ac rydych yn dal i weithio ynddi.</translation>
    </message>
    <message>
        <source>Read the other one</source>
        <translation>Darllen y llall</translation>
    </message>
    <message>
        <source>What you see here goes away, and what it holds that the other file does not is lost. If you want both, save it as a new file first.</source>
        <translation>Bydd yr hyn a welwch yma’n mynd, a chollir yr hyn sydd ynddo nad yw yn y ffeil arall. Os ydych am gael y ddau, cadwch hwn fel ffeil newydd yn gyntaf.</translation>
    </message>
    <message>
        <source>Forms that are not put in</source>
        <translation>Ffurflenni heb eu rhoi i mewn</translation>
    </message>
    <message numerus="yes">
        <source>%n forms are typed in and not put in yet. They are in no file: leave now, and they have to be typed again.</source>
        <translation>
            <numerusform>Mae %n ffurflen wedi’u teipio a heb eu rhoi i mewn eto. Nid ydynt mewn unrhyw ffeil: os gadewch nawr, bydd rhaid eu teipio eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u teipio a heb eu rhoi i mewn eto. Nid ydynt mewn unrhyw ffeil: os gadewch nawr, bydd rhaid eu teipio eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u teipio a heb eu rhoi i mewn eto. Nid ydynt mewn unrhyw ffeil: os gadewch nawr, bydd rhaid eu teipio eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u teipio a heb eu rhoi i mewn eto. Nid ydynt mewn unrhyw ffeil: os gadewch nawr, bydd rhaid eu teipio eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u teipio a heb eu rhoi i mewn eto. Nid ydynt mewn unrhyw ffeil: os gadewch nawr, bydd rhaid eu teipio eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what was typed</source>
        <translation>Dileu’r hyn a deipiwyd</translation>
    </message>
</context>
<context>
    <name>soundings::FileFaultsView</name>
    <message>
        <source>%1 cannot be added yet</source>
        <translation>Ni ellir ychwanegu %1 eto</translation>
    </message>
    <message numerus="yes">
        <source>It has %n fault(s). Nothing is stored. Mend them in the file, save it and choose it again.</source>
        <translation>
            <numerusform>Nid oes gwallau ynddo. Ni chaiff dim ei storio.</numerusform>
            <numerusform>Mae %n gwall ynddo. Ni chaiff dim ei storio. Cywirwch ef yn y ffeil, ei chadw a’i dewis eto.</numerusform>
            <numerusform>Mae %n gwall ynddo. Ni chaiff dim ei storio. Cywirwch nhw yn y ffeil, ei chadw a’i dewis eto.</numerusform>
            <numerusform>Mae %n gwall ynddo. Ni chaiff dim ei storio. Cywirwch nhw yn y ffeil, ei chadw a’i dewis eto.</numerusform>
            <numerusform>Mae %n gwall ynddo. Ni chaiff dim ei storio. Cywirwch nhw yn y ffeil, ei chadw a’i dewis eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Beth sydd o’i le</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Gwallau’r ffeil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copïo’r rhestr</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>Dewis y ffeil eto…</translation>
    </message>
</context>
<context>
    <name>soundings::FormGrid</name>
    <message>
        <source>Forms</source>
        <translation>Ffurflenni</translation>
    </message>
    <message>
        <source>%1 takes %2, or space to leave it open.</source>
        <translation>Mae %1 yn cymryd %2, neu fylchwr i’w adael yn agored.</translation>
    </message>
</context>
<context>
    <name>soundings::FormModel</name>
    <message>
        <source>Form %1, %2: %3</source>
        <translation>Ffurflen %1, %2: %3</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>gadawyd yn agored</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>soundings::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Arweiniad</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Gofyniad hanfodol</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pam mae’n bwysig</translation>
    </message>
    <message>
        <source>What counts as evidence</source>
        <translation>Beth sy’n cyfrif fel tystiolaeth</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Cyfeiriadau</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>I siarad amdano</translation>
    </message>
    <message>
        <source>Last round, %1</source>
        <translation>Y rownd ddiwethaf, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nodyn: %1</translation>
    </message>
    <message>
        <source>Use the same answer (S)</source>
        <translation>Defnyddio’r un ateb (S)</translation>
    </message>
    <message>
        <source>An answer below “%1” does not meet it.</source>
        <translation>Nid yw ateb islaw “%1” yn ei fodloni.</translation>
    </message>
    <message>
        <source>An answer below “%1” holds the %2 back, whatever the number says.</source>
        <translation>Mae ateb islaw “%1” yn dal y %2 yn ôl, beth bynnag y mae’r rhif yn ei ddweud.</translation>
    </message>
    <message>
        <source>S does nothing here: there is no answer of last round to use.</source>
        <translation>Nid yw S yn gwneud dim yma: nid oes ateb o’r rownd ddiwethaf i’w ddefnyddio.</translation>
    </message>
    <message>
        <source>S does nothing here: this is the answer of last round already.</source>
        <translation>Nid yw S yn gwneud dim yma: hwn yw ateb y rownd ddiwethaf eisoes.</translation>
    </message>
    <message>
        <source>Confirm this answer (S)</source>
        <translation>Cadarnhau’r ateb hwn (S)</translation>
    </message>
</context>
<context>
    <name>soundings::IdleBar</name>
    <message>
        <source>I am still here</source>
        <translation>Rwyf yma o hyd</translation>
    </message>
    <message numerus="yes">
        <source>Is anybody there? In %n seconds the answers given here are deleted, and the survey starts at its beginning.</source>
        <translation>
            <numerusform>A oes rhywun yno? Ymhen %n eiliad caiff yr atebion a roddwyd yma eu dileu, ac mae’r arolwg yn dechrau o’r dechrau.</numerusform>
            <numerusform>A oes rhywun yno? Ymhen %n eiliad caiff yr atebion a roddwyd yma eu dileu, ac mae’r arolwg yn dechrau o’r dechrau.</numerusform>
            <numerusform>A oes rhywun yno? Ymhen %n eiliad caiff yr atebion a roddwyd yma eu dileu, ac mae’r arolwg yn dechrau o’r dechrau.</numerusform>
            <numerusform>A oes rhywun yno? Ymhen %n eiliad caiff yr atebion a roddwyd yma eu dileu, ac mae’r arolwg yn dechrau o’r dechrau.</numerusform>
            <numerusform>A oes rhywun yno? Ymhen %n eiliad caiff yr atebion a roddwyd yma eu dileu, ac mae’r arolwg yn dechrau o’r dechrau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::IndexRuler</name>
    <message>
        <source>No score on the ruler from 0 to 100</source>
        <translation>Dim sgôr ar y pren mesur o 0 i 100</translation>
    </message>
    <message>
        <source>%1 on the ruler from 0 to 100</source>
        <translation>%1 ar y pren mesur o 0 i 100</translation>
    </message>
    <message>
        <source>%1 on the ruler from 0 to 100; between %2 and %3 once everything is known</source>
        <translation>%1 ar y pren mesur o 0 i 100; rhwng %2 a %3 unwaith y bydd popeth yn hysbys</translation>
    </message>
</context>
<context>
    <name>soundings::InfluencesRow</name>
    <message>
        <source>%1: %2 of %3 marked</source>
        <comment>whose sharing, numbers of influences</comment>
        <translation>%1: %2 o %3 wedi’u marcio</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Gweld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>%1: what helps and hinders</source>
        <comment>a button</comment>
        <translation>%1: beth sy’n helpu ac yn rhwystro</translation>
    </message>
</context>
<context>
    <name>soundings::InfluencesView</name>
    <message>
        <source>%1: what helps and hinders</source>
        <translation>%1: beth sy’n helpu ac yn rhwystro</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>%1 o %2 wedi’u marcio</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Copy our marks from %1</source>
        <translation>Copïo ein marciau o %1</translation>
    </message>
    <message>
        <source>Copy our marks from another partner…</source>
        <translation>Copïo ein marciau o bartner arall…</translation>
    </message>
    <message>
        <source>Copy our marks</source>
        <translation>Copïo ein marciau</translation>
    </message>
    <message>
        <source>From which partner?</source>
        <translation>O ba bartner?</translation>
    </message>
    <message>
        <source>copying our marks</source>
        <translation>copïo ein marciau</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Gwirio eich atebion</translation>
    </message>
    <message>
        <source>Copy the marks</source>
        <translation>Copïo’r marciau</translation>
    </message>
</context>
<context>
    <name>soundings::InstructionsCard</name>
    <message>
        <source>How to answer</source>
        <translation>Sut i ateb</translation>
    </message>
    <message>
        <source>▾ How to answer</source>
        <translation>▾ Sut i ateb</translation>
    </message>
    <message>
        <source>▸ How to answer</source>
        <translation>▸ Sut i ateb</translation>
    </message>
    <message>
        <source>How to answer: hide</source>
        <translation>Sut i ateb: cuddio</translation>
    </message>
    <message>
        <source>How to answer: show</source>
        <translation>Sut i ateb: dangos</translation>
    </message>
    <message>
        <source>Every question applies to every agency, so “does not apply” is not offered: for what you do not have choose “%1”, and “don’t know” if nobody can say.</source>
        <translation>Mae pob cwestiwn yn berthnasol i bob asiantaeth, felly ni chynigir “ddim yn berthnasol”: am yr hyn nad oes gennych, dewiswch “%1”, a “ddim yn gwybod” os na all neb ddweud.</translation>
    </message>
    <message>
        <source>Every question applies to every agency, so “does not apply” is not offered: for what you do not have choose “%1”.</source>
        <translation>Mae pob cwestiwn yn berthnasol i bob asiantaeth, felly ni chynigir “ddim yn berthnasol”: am yr hyn nad oes gennych, dewiswch “%1”.</translation>
    </message>
</context>
<context>
    <name>soundings::ItemChoices</name>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
</context>
<context>
    <name>soundings::ItemPanel</name>
    <message>
        <source>Must-have</source>
        <translation>Gofyniad hanfodol</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 o %3</translation>
    </message>
    <message>
        <source>This is your answer already. Press Delete to clear it.</source>
        <translation>Hwn yw eich ateb eisoes. Pwyswch Delete i’w glirio.</translation>
    </message>
</context>
<context>
    <name>soundings::KeepingDialog</name>
    <message>
        <source>About this file</source>
        <translation>Am y ffeil hon</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Dim marc</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Yn ein geiriau ein hunain</translation>
    </message>
    <message>
        <source>Protective marking</source>
        <translation>Marc diogelu</translation>
    </message>
    <message>
        <source>It stands at the foot of every page of this window, and in every document that you make from the file.</source>
        <translation>Mae’n sefyll ar waelod pob tudalen o’r ffenestr hon, ac ym mhob dogfen a wnewch o’r ffeil.</translation>
    </message>
    <message>
        <source>Marking in your own words</source>
        <translation>Y marc yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Cadw tan</translation>
    </message>
    <message>
        <source>Such as %1. Leave it empty where it is not decided. When the day comes you are reminded; nothing is deleted by itself.</source>
        <translation>Er enghraifft %1. Gadewch ef yn wag os nad oes penderfyniad. Pan ddaw’r diwrnod cewch eich atgoffa; nid oes dim yn cael ei ddileu ohono’i hun.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Write the marking, or choose “No marking”.</source>
        <translation>Ysgrifennwch y marc, neu dewiswch “Dim marc”.</translation>
    </message>
    <message>
        <source>There is a character in the marking that does not show. Type it anew.</source>
        <translation>Mae nod yn y marc nad yw’n dangos. Teipiwch ef o’r newydd.</translation>
    </message>
</context>
<context>
    <name>soundings::KeysPanel</name>
    <message>
        <source>↑ ↓, Space</source>
        <translation>↑ ↓, Bylchwr</translation>
    </message>
    <message>
        <source>Move between answers, choose</source>
        <translation>Symud rhwng atebion, dewis</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Clirio’r ateb</translation>
    </message>
    <message>
        <source>Enter, Page Down</source>
        <translation>Enter, Page Down</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nesaf heb ei ateb</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation>Dod yn ôl at hwn</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Ysgrifennu nodyn</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cau (Esc)</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 neu ?</translation>
    </message>
    <message>
        <source>Show these keys, or close them</source>
        <translation>Dangos y bysellau hyn, neu eu cau</translation>
    </message>
    <message>
        <source>Close these keys; else stop, after asking</source>
        <translation>Cau’r bysellau hyn; fel arall stopio, ar ôl gofyn</translation>
    </message>
    <message>
        <source>Close these keys; leave a field; leave the questions</source>
        <translation>Cau’r bysellau hyn; gadael maes; gadael y cwestiynau</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>keys, from and to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Choose the answer with this number, or confirm it</source>
        <translation>Dewis yr ateb â’r rhif hwn, neu ei gadarnhau</translation>
    </message>
    <message>
        <source>Use the same answer as last round, or confirm it</source>
        <translation>Defnyddio’r un ateb â’r rownd ddiwethaf, neu ei gadarnhau</translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation>Delete, Backspace</translation>
    </message>
</context>
<context>
    <name>soundings::LibraryPage</name>
    <message>
        <source>Added by you</source>
        <translation>Wedi’u hychwanegu gennych</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Wedi’u cynnwys</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Holiaduron</translation>
    </message>
    <message>
        <source>What a round can ask: the questionnaires that are built in, and those you add.</source>
        <translation>Yr hyn y gall rownd ei ofyn: yr holiaduron sydd wedi’u cynnwys, a’r rhai a ychwanegwch.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask what matters to you beside the built-in questionnaires, such as a survey that you have used before: write it in a spreadsheet, and rounds can ask it.</source>
        <translation>Dim eto. Gofynnwch yr hyn sy’n bwysig i chi ochr yn ochr â’r holiaduron sydd wedi’u cynnwys, megis arolwg a ddefnyddiwyd gennych o’r blaen: ysgrifennwch ef mewn taenlen, a gall rowndiau ei ofyn.</translation>
    </message>
    <message>
        <source>Save the template…</source>
        <translation>Cadw’r templed…</translation>
    </message>
    <message>
        <source>Save the guide to print…</source>
        <translation>Cadw’r canllaw i’w argraffu…</translation>
    </message>
    <message>
        <source>Add a questionnaire…</source>
        <translation>Ychwanegu holiadur…</translation>
    </message>
    <message>
        <source>Add a questionnaire</source>
        <translation>Ychwanegu holiadur</translation>
    </message>
    <message>
        <source>Questionnaires (%1);;All files (*)</source>
        <translation>Holiaduron (%1);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>%1 is added. Rounds can ask it now.</source>
        <translation>Ychwanegwyd %1. Gall rowndiau ei ofyn yn awr.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Tynnwyd %1.</translation>
    </message>
</context>
<context>
    <name>soundings::LineList</name>
    <message>
        <source>Show all %1</source>
        <translation>Dangos pob un o’r %1</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Mynd i’r cwestiwn hwn</translation>
    </message>
    <message>
        <source>In your actions</source>
        <translation>Yn eich camau gweithredu</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>Ei wneud yn gam gweithredu</translation>
    </message>
    <message>
        <source>In your actions: %1</source>
        <translation>Yn eich camau gweithredu: %1</translation>
    </message>
    <message>
        <source>Make it an action: %1</source>
        <translation>Ei wneud yn gam gweithredu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a box to tick, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a link does, of what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>soundings::LockForm</name>
    <message>
        <source>The survey fills the screen, and nothing else of this file can be reached from it until you type the code. Keys of the computer itself, such as Alt+Tab or Ctrl+Alt+Delete, are not ours to catch: where people are alone with the screen, use an account of the computer that can do nothing else.</source>
        <translation>Mae’r arolwg yn llenwi’r sgrin, ac ni ellir cyrraedd dim arall yn y ffeil hon ohono nes i chi deipio’r cod. Ni allwn ddal bysellau’r cyfrifiadur ei hun, fel Alt+Tab neu Ctrl+Alt+Delete: lle mae pobl ar eu pen eu hunain gyda’r sgrin, defnyddiwch gyfrif ar y cyfrifiadur na all wneud dim arall.</translation>
    </message>
    <message>
        <source>The code is in no file. If you forget it, end Soundings as you would end a program that hangs, and open the file again: answers that were sent are safe, only those of somebody in the middle wait to be deleted or gone on with.</source>
        <translation>Nid yw’r cod mewn unrhyw ffeil. Os anghofiwch ef, rhowch derfyn ar Soundings fel y byddech gyda rhaglen sydd wedi rhewi, ac agorwch y ffeil eto: mae’r atebion a anfonwyd yn ddiogel, a dim ond rhai rhywun ar ganol ateb sy’n aros i’w dileu neu i’w parhau.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more.</source>
        <translation>
            <numerusform>%n nod neu fwy.</numerusform>
            <numerusform>%n nod neu fwy.</numerusform>
            <numerusform>%n nod neu fwy.</numerusform>
            <numerusform>%n nod neu fwy.</numerusform>
            <numerusform>%n nod neu fwy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation>Yr un cod eto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin anew when nobody has pressed a key for</source>
        <translation>Dechrau o’r newydd pan nad oes neb wedi pwyso bysell ers</translation>
    </message>
    <message>
        <source>What was answered until then is deleted. Half a minute before, the screen says so.</source>
        <translation>Dileir yr hyn a atebwyd tan hynny. Hanner munud cyn hynny, mae’r sgrin yn dweud hynny.</translation>
    </message>
    <message>
        <source>Lock the screen and hand it over</source>
        <translation>Cloi’r sgrin a’i throsglwyddo</translation>
    </message>
    <message numerus="yes">
        <source>Choose a code of %n characters or more.</source>
        <translation>
            <numerusform>Dewiswch god o %n nod neu fwy.</numerusform>
            <numerusform>Dewiswch god o %n nod neu fwy.</numerusform>
            <numerusform>Dewiswch god o %n nod neu fwy.</numerusform>
            <numerusform>Dewiswch god o %n nod neu fwy.</numerusform>
            <numerusform>Dewiswch god o %n nod neu fwy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two codes differ.</source>
        <translation>Mae’r ddau god yn wahanol.</translation>
    </message>
</context>
<context>
    <name>soundings::LogoChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Dim logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Dewis logo…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Dewis logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Lluniau (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>None. A PNG, JPEG or SVG file stands on the first page.</source>
        <translation>Dim. Mae ffeil PNG, JPEG neu SVG yn ymddangos ar y dudalen gyntaf.</translation>
    </message>
</context>
<context>
    <name>soundings::MarkRow</name>
    <message>
        <source>%1: press %2</source>
        <comment>mark, key</comment>
        <translation>%1: pwyswch %2</translation>
    </message>
</context>
<context>
    <name>soundings::MarkingChoice</name>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Own words of the marking</source>
        <translation>Geiriau eich hun ar gyfer y marc</translation>
    </message>
    <message>
        <source>Protective marking</source>
        <translation>Marc diogelu</translation>
    </message>
</context>
<context>
    <name>soundings::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>Man gwaith &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>&amp;Explore the sample partnership</source>
        <translation>&amp;Edrych ar y bartneriaeth enghreifftiol</translation>
    </message>
    <message>
        <source>&amp;Reset the sample…</source>
        <translation>Ail&amp;osod yr enghraifft…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Cadw &amp;copi…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Cau’r &amp;man gwaith</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Agor &amp;diweddar</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Clirio’r rhestr hon</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Rownd</translation>
    </message>
    <message>
        <source>&amp;New round…</source>
        <translation>Rownd &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Close this round…</source>
        <translation>&amp;Cau’r rownd hon…</translation>
    </message>
    <message>
        <source>&amp;Reopen this round…</source>
        <translation>&amp;Ailagor y rownd hon…</translation>
    </message>
    <message>
        <source>&amp;Show the round</source>
        <translation>&amp;Dangos y rownd</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Fel y bwrdd gwaith</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Maint testun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Testun m&amp;wy</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Testun &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Testun &amp;arferol</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Bysellau brys</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau brys</translation>
    </message>
    <message>
        <source>&amp;About Soundings</source>
        <translation>&amp;Ynghylch Soundings</translation>
    </message>
    <message>
        <source>About Soundings</source>
        <translation>Ynghylch Soundings</translation>
    </message>
    <message>
        <source>A&amp;bout this file…</source>
        <translation>A&amp;m y ffeil hon…</translation>
    </message>
    <message>
        <source>Remove this round &amp;for good…</source>
        <translation>&amp;Tynnu’r rownd hon am byth…</translation>
    </message>
    <message>
        <source>Export or print a re&amp;port…</source>
        <translation>Allforio neu argraffu ad&amp;roddiad…</translation>
    </message>
    <message>
        <source>&amp;Questionnaires…</source>
        <translation>&amp;Holiaduron…</translation>
    </message>
    <message>
        <source>Open packs and in&amp;vitations…</source>
        <translation>Agor pecynnau a &amp;gwahoddiadau…</translation>
    </message>
    <message>
        <source>Our &amp;key…</source>
        <translation>Ein h&amp;allwedd…</translation>
    </message>
    <message>
        <source>&amp;Invite to this round…</source>
        <translation>G&amp;wahodd i’r rownd hon…</translation>
    </message>
    <message>
        <source>&amp;Give a pack of this round…</source>
        <translation>&amp;Rhoi pecyn o’r rownd hon…</translation>
    </message>
    <message>
        <source>Explore the sample as its boar&amp;d sees it</source>
        <translation>Archwilio’r enghraifft fel y mae ei bwr&amp;dd yn ei gweld</translation>
    </message>
</context>
<context>
    <name>soundings::MessageBar</name>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Edrychwch ar hyn</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Heb ei wneud</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>Cadw fel ffeil newydd…</translation>
    </message>
    <message>
        <source>Read the other one…</source>
        <translation>Darllen y llall…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Agor i’w darllen</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Gweld y canlyniadau</translation>
    </message>
</context>
<context>
    <name>soundings::NewWorkspaceForm</name>
    <message>
        <source>There is no folder %1. Check its name, or choose another one.</source>
        <translation>Nid oes ffolder %1. Gwiriwch ei henw, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Gwneud y man gwaith</translation>
    </message>
    <message>
        <source>Start our own</source>
        <translation>Dechrau ein hun ni</translation>
    </message>
    <message>
        <source>Our agency</source>
        <translation>Ein hasiantaeth</translation>
    </message>
    <message>
        <source>The name your partners know you by.</source>
        <translation>Yr enw y mae eich partneriaid yn eich adnabod wrtho.</translation>
    </message>
    <message>
        <source>Our partners</source>
        <translation>Ein partneriaid</translation>
    </message>
    <message>
        <source>One on each line. You can add more and rename them later.</source>
        <translation>Un ar bob llinell. Gallwch ychwanegu mwy a’u hailenwi’n ddiweddarach.</translation>
    </message>
    <message>
        <source>Language of the workspace</source>
        <translation>Iaith y man gwaith</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Ble i’w gadw</translation>
    </message>
    <message>
        <source>One file. Everything is in it, and nothing is kept anywhere else.</source>
        <translation>Un ffeil. Mae popeth ynddi, ac ni chedwir dim yn unman arall.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose where to keep it</source>
        <translation>Dewis ble i’w gadw</translation>
    </message>
    <message>
        <source>Our workspace</source>
        <translation>Ein man gwaith</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Ble i gadw’r man gwaith</translation>
    </message>
    <message>
        <source>Soundings workspaces (*.soundings)</source>
        <translation>Mannau gwaith Soundings (*.soundings)</translation>
    </message>
    <message>
        <source>Enter the name of your agency.</source>
        <translation>Rhowch enw eich asiantaeth.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Each agency needs a name of its own.</source>
        <translation>Mae “%1” yno ddwywaith. Mae angen ei henw ei hun ar bob asiantaeth.</translation>
    </message>
    <message>
        <source>Say where to keep the file.</source>
        <translation>Dywedwch ble i gadw’r ffeil.</translation>
    </message>
    <message>
        <source>Our agency’s: we answer for ourselves</source>
        <translation>Ein hasiantaeth: atebwn drosom ein hunain</translation>
    </message>
    <message>
        <source>A board’s: it puts together what agencies give it</source>
        <translation>Bwrdd: mae’n cyfuno’r hyn y mae asiantaethau’n ei roi iddo</translation>
    </message>
    <message>
        <source>Whose workspace</source>
        <translation>Man gwaith pwy</translation>
    </message>
    <message>
        <source>The partnership</source>
        <translation>Y bartneriaeth</translation>
    </message>
    <message>
        <source>The name its agencies know it by.</source>
        <translation>Yr enw y mae ei hasiantaethau’n ei hadnabod wrtho.</translation>
    </message>
    <message>
        <source>Its agencies</source>
        <translation>Ei hasiantaethau</translation>
    </message>
    <message>
        <source>Enter the name of the partnership.</source>
        <translation>Rhowch enw’r bartneriaeth.</translation>
    </message>
</context>
<context>
    <name>soundings::NextBandCard</name>
    <message>
        <source>What would it take?</source>
        <translation>Beth fyddai ei angen?</translation>
    </message>
    <message>
        <source>The smallest steps that reach the next band. Tick what you can’t change.</source>
        <translation>Y camau lleiaf sy’n cyrraedd y band nesaf. Ticiwch yr hyn na allwch ei newid.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>Trust in %1</source>
        <translation>Ymddiriedaeth yn %1</translation>
    </message>
</context>
<context>
    <name>soundings::NextBandPanel</name>
    <message numerus="yes">
        <source>%n other set(s) that would do</source>
        <translation>
            <numerusform>%n set arall a fyddai’n ddigon</numerusform>
            <numerusform>%n set arall a fyddai’n ddigon</numerusform>
            <numerusform>%n set arall a fyddai’n ddigon</numerusform>
            <numerusform>%n set arall a fyddai’n ddigon</numerusform>
            <numerusform>%n set arall a fyddai’n ddigon</numerusform>
        </translation>
    </message>
    <message>
        <source>We can’t change this</source>
        <translation>Ni allwn newid hyn</translation>
    </message>
    <message>
        <source>Left out, as you can’t change it</source>
        <translation>Wedi’i adael allan, gan na allwch ei newid</translation>
    </message>
</context>
<context>
    <name>soundings::OverviewView</name>
    <message numerus="yes">
        <source>with %n partners</source>
        <translation>
            <numerusform>heb bartneriaid</numerusform>
            <numerusform>gydag %n partner</numerusform>
            <numerusform>gyda %n bartner</numerusform>
            <numerusform>gyda %n phartner</numerusform>
            <numerusform>gyda %n phartner</numerusform>
        </translation>
    </message>
    <message>
        <source>A new workspace, %1. There is no round yet.</source>
        <translation>Man gwaith newydd, %1. Nid oes rownd eto.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ar agor</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>wedi cau</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4</source>
        <comment>round, date, open or closed; with partners</comment>
        <translation>%1, %2, %3; %4</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>Rownd wrth rownd</translation>
    </message>
    <message numerus="yes">
        <source>%n left unfinished in %1, which is closed</source>
        <translation>
            <numerusform>Dim yn anorffenedig yn %1, sydd ar gau</numerusform>
            <numerusform>%n heb ei orffen yn %1, sydd ar gau</numerusform>
            <numerusform>%n heb eu gorffen yn %1, sydd ar gau</numerusform>
            <numerusform>%n heb eu gorffen yn %1, sydd ar gau</numerusform>
            <numerusform>%n heb eu gorffen yn %1, sydd ar gau</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question in %1 is answered</source>
        <translation>Atebwyd pob cwestiwn yn %1</translation>
    </message>
    <message>
        <source>See the actions</source>
        <translation>Gweld y camau gweithredu</translation>
    </message>
    <message>
        <source>Set another day…</source>
        <translation>Gosod diwrnod arall…</translation>
    </message>
    <message>
        <source>See the rounds</source>
        <translation>Gweld y rowndiau</translation>
    </message>
    <message>
        <source>%1: %2 of %3 finished</source>
        <translation>%1: %2 o %3 wedi’u gorffen</translation>
    </message>
</context>
<context>
    <name>soundings::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Tudalennau llai</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Tudalennau mwy</translation>
    </message>
</context>
<context>
    <name>soundings::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Rhagolwg, tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>soundings::PaperWay</name>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message numerus="yes">
        <source>%n forms are typed in and not put in yet.</source>
        <translation>
            <numerusform>Mae %n ffurflen wedi’u teipio a heb eu rhoi i mewn eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u teipio a heb eu rhoi i mewn eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u teipio a heb eu rhoi i mewn eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u teipio a heb eu rhoi i mewn eto.</numerusform>
            <numerusform>Mae %n ffurflen wedi’u teipio a heb eu rhoi i mewn eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Parhau i deipio</translation>
    </message>
    <message>
        <source>Type forms in</source>
        <translation>Teipio ffurflenni</translation>
    </message>
    <message>
        <source>Print the form, type what comes back in with one key an answer, and put it all in at once.</source>
        <translation>Argraffwch y ffurflen, teipiwch yr hyn a ddaw’n ôl gydag un fysell i bob ateb, a rhowch y cyfan i mewn ar unwaith.</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation>Cadw i’w argraffu…</translation>
    </message>
</context>
<context>
    <name>soundings::ParagraphLabel</name>
    <message>
        <source>Copy this text</source>
        <translation>Copïo’r testun hwn</translation>
    </message>
</context>
<context>
    <name>soundings::PartnerRow</name>
    <message>
        <source>%1: trust %2 out of 100, %3, range %4</source>
        <translation>%1: ymddiriedaeth %2 allan o 100, %3, ystod %4</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1: dim sgôr</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>dim band</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a number, what it was before</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>soundings::PartnersPage</name>
    <message>
        <source>Partners and rounds</source>
        <translation>Partneriaid a rowndiau</translation>
    </message>
    <message>
        <source>Who we are, who we share information with, and when we take stock.</source>
        <translation>Pwy ydym ni, gyda phwy rydym yn rhannu, a phryd y byddwn yn pwyso a mesur.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rowndiau</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Rownd newydd</translation>
    </message>
    <message>
        <source>A round is one sitting of the assessment, such as “Autumn 2026”. Rounds are what you compare over time.</source>
        <translation>Un eisteddiad o’r asesiad yw rownd, fel “Hydref 2026”. Rowndiau yw’r hyn a gymharwch dros amser.</translation>
    </message>
    <message>
        <source>Questionnaires…</source>
        <translation>Holiaduron…</translation>
    </message>
    <message>
        <source>Agencies and rounds</source>
        <translation>Asiantaethau a rowndiau</translation>
    </message>
    <message>
        <source>Who belongs to the partnership, and when it takes stock.</source>
        <translation>Pwy sy’n perthyn i’r bartneriaeth, a phryd mae’n pwyso a mesur.</translation>
    </message>
</context>
<context>
    <name>soundings::PickerRow</name>
    <message>
        <source>Earlier round</source>
        <translation>Rownd gynharach</translation>
    </message>
    <message>
        <source>Later round</source>
        <translation>Rownd ddiweddarach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>to</source>
        <translation>i</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cyfnewid</translation>
    </message>
    <message>
        <source>Swap the two rounds</source>
        <translation>Cyfnewid y ddwy rownd</translation>
    </message>
</context>
<context>
    <name>soundings::PrivacyCard</name>
    <message>
        <source>Protecting staff</source>
        <translation>Amddiffyn staff</translation>
    </message>
    <message>
        <source>Fewest people behind a staff figure</source>
        <translation>Y nifer lleiaf o bobl y tu ôl i ffigur staff</translation>
    </message>
    <message>
        <source>Raise the number</source>
        <translation>Codi’r nifer</translation>
    </message>
    <message>
        <source>Staff figures now need %1 people.</source>
        <translation>Mae angen %1 o bobl ar ffigurau staff bellach.</translation>
    </message>
    <message>
        <source>Raise the number to %1</source>
        <translation>Codi’r nifer i %1</translation>
    </message>
    <message>
        <source>Raise it to %1</source>
        <translation>Ei godi i %1</translation>
    </message>
    <message>
        <source>No staff figure is published with fewer than %1 people behind it. A larger number protects small groups better and shows less.</source>
        <translation>Ni chyhoeddir ffigur staff sydd â llai na %1 o bobl y tu ôl iddo. Mae nifer mwy yn amddiffyn grwpiau bach yn well ac yn dangos llai.</translation>
    </message>
    <message>
        <source>It can be raised to %1, for surveys published from then on, and not lowered again.</source>
        <translation>Gellir ei godi i %1, ar gyfer arolygon a gyhoeddir o hynny ymlaen, ond nid ei ostwng wedyn.</translation>
    </message>
    <message>
        <source>From now on no staff figure is published with fewer than %1 people behind it. What is published already stays as it is. This cannot be undone, and the number cannot be lowered again.</source>
        <translation>O hyn ymlaen ni chyhoeddir ffigur staff sydd â llai na %1 o bobl y tu ôl iddo. Mae’r hyn a gyhoeddwyd eisoes yn aros fel y mae. Ni ellir dadwneud hyn, ac ni ellir gostwng y nifer eto.</translation>
    </message>
</context>
<context>
    <name>soundings::QuestionnaireCard</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 o %2 wedi’u hateb</translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>Dim i ddod yn ôl ato</numerusform>
            <numerusform>%n i ddod yn ôl ato</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer once for your agency, together.</source>
        <translation>Atebwch unwaith dros eich asiantaeth, gyda’ch gilydd.</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Gwirio eich atebion</translation>
    </message>
    <message>
        <source>Check your answers: %1</source>
        <translation>Gwirio eich atebion: %1</translation>
    </message>
    <message>
        <source>Answer once for each partner.</source>
        <translation>Atebwch unwaith ar gyfer pob partner.</translation>
    </message>
    <message>
        <source>There are no partners yet.</source>
        <translation>Nid oes partneriaid eto.</translation>
    </message>
    <message>
        <source>Add partners</source>
        <translation>Ychwanegu partneriaid</translation>
    </message>
    <message>
        <source>The file can only be read here.</source>
        <translation>Dim ond darllen y ffeil a ellir yma.</translation>
    </message>
    <message>
        <source>The survey is closed.</source>
        <translation>Mae’r arolwg wedi cau.</translation>
    </message>
    <message>
        <source>View answers</source>
        <translation>Gweld yr atebion</translation>
    </message>
    <message>
        <source>View or change answers</source>
        <translation>Gweld neu newid yr atebion</translation>
    </message>
    <message>
        <source>This round has no partners.</source>
        <translation>Nid oes partneriaid yn y rownd hon.</translation>
    </message>
    <message>
        <source>What each person answered was destroyed when the survey closed. What was published of it is under Results.</source>
        <translation>Dinistriwyd yr hyn a atebodd pob person pan gaeodd yr arolwg. Mae’r hyn a gyhoeddwyd ohono o dan Canlyniadau.</translation>
    </message>
    <message>
        <source>helps and hinders: %1 of %2 (optional)</source>
        <translation>helpu a rhwystro: %1 o %2 (dewisol)</translation>
    </message>
    <message>
        <source>Each person answers alone, on this screen, on paper or elsewhere. Soundings shows nobody, you included, what they answered.</source>
        <translation>Mae pob person yn ateb ar ei ben ei hun, ar y sgrin hon, ar bapur neu rywle arall. Nid yw Soundings yn dangos i neb, gan eich cynnwys chi, beth atebwyd.</translation>
    </message>
    <message>
        <source>Open the survey</source>
        <translation>Agor yr arolwg</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Gweld y canlyniadau</translation>
    </message>
    <message>
        <source>Nobody had answered this survey when the round was closed.</source>
        <translation>Nid oedd neb wedi ateb yr arolwg hwn pan gaewyd y rownd.</translation>
    </message>
</context>
<context>
    <name>soundings::QuestionnaireEntry</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>dim fersiynau cynharach</numerusform>
            <numerusform>%n fersiwn gynharach</numerusform>
            <numerusform>%n fersiwn gynharach</numerusform>
            <numerusform>%n fersiwn gynharach</numerusform>
            <numerusform>%n fersiwn gynharach</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1. %2</source>
        <comment>and in which rounds it is used</comment>
        <translation>Fersiwn %1. %2</translation>
    </message>
    <message>
        <source>See its questions</source>
        <translation>Gweld ei gwestiynau</translation>
    </message>
    <message>
        <source>See the questions of %1</source>
        <translation>Gweld cwestiynau %1</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>Cadw fel taenlen…</translation>
    </message>
    <message>
        <source>Save %1 as a spreadsheet</source>
        <translation>Cadw %1 fel taenlen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tynnu %1</translation>
    </message>
</context>
<context>
    <name>soundings::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>soundings::ReadAnswersDialog</name>
    <message>
        <source>Answers from a file</source>
        <translation>Atebion o ffeil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Save the receipt to print…</source>
        <translation>Cadw’r dderbynneb i’w hargraffu…</translation>
    </message>
    <message>
        <source>Read them in</source>
        <translation>Eu darllen i mewn</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Wrthi’n darllen y ffeiliau…</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Beth sydd o’i le yn y ffeil</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Ystyr pob colofn</translation>
    </message>
    <message>
        <source>Read them in once more?</source>
        <translation>Eu darllen i mewn unwaith eto?</translation>
    </message>
    <message>
        <source>These people look as if they were in already. If it is the same file, they would count twice, and it cannot be undone.</source>
        <translation>Mae’n edrych fel petai’r bobl hyn i mewn eisoes. Os yr un ffeil ydyw, byddent yn cyfrif ddwywaith, ac ni ellir dadwneud hynny.</translation>
    </message>
    <message>
        <source>They are in</source>
        <translation>Maent i mewn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>This very file was read before. Its people would count twice, and it cannot be undone.</source>
        <translation>Darllenwyd yr union ffeil hon o’r blaen. Byddai ei phobl yn cyfrif ddwywaith, ac ni ellir dadwneud hynny.</translation>
    </message>
</context>
<context>
    <name>soundings::ReadinessCard</name>
    <message>
        <source>Readiness</source>
        <translation>Parodrwydd</translation>
    </message>
    <message>
        <source>What is in place at %1</source>
        <translation>Beth sydd yn ei le yn %1</translation>
    </message>
    <message>
        <source>See how readiness adds up</source>
        <translation>Gweld sut mae parodrwydd yn adio</translation>
    </message>
</context>
<context>
    <name>soundings::ReadingQuestions</name>
    <message>
        <source>What has to be said first</source>
        <translation>Yr hyn sydd i’w ddweud yn gyntaf</translation>
    </message>
    <message>
        <source>Take them, but no averages or totals</source>
        <translation>Eu cymryd, ond dim cyfartaleddau na chyfansymiau</translation>
    </message>
    <message>
        <source>Take them all</source>
        <translation>Eu cymryd i gyd</translation>
    </message>
    <message>
        <source>Leave them all out</source>
        <translation>Eu gadael i gyd allan</translation>
    </message>
    <message>
        <source>Rows that may be nobody</source>
        <translation>Rhesi nad ydynt o bosibl yn neb</translation>
    </message>
</context>
<context>
    <name>soundings::ReasonField</name>
    <message>
        <source>Why does it not apply to you?</source>
        <translation>Pam nad yw’n berthnasol i chi?</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>Cadw’r rheswm</translation>
    </message>
    <message>
        <source>Give a reason first: whoever reads this later needs to know why.</source>
        <translation>Rhowch reswm yn gyntaf: bydd angen i bwy bynnag sy’n darllen hwn yn ddiweddarach wybod pam.</translation>
    </message>
</context>
<context>
    <name>soundings::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Allforio’r adroddiad</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Mae’r adroddiad yn %1.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Anfonwyd yr adroddiad at yr argraffydd.</translation>
    </message>
    <message>
        <source>The printer takes nothing just now. Look whether it is on and has paper, or export a PDF and print that.</source>
        <translation>Nid yw’r argraffydd yn derbyn dim ar hyn o bryd. Edrychwch a yw ymlaen ac a oes papur ynddo, neu allforiwch PDF ac argraffwch hwnnw.</translation>
    </message>
</context>
<context>
    <name>soundings::ReportForm</name>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>soundings::ReportOutcome</name>
    <message>
        <source>Open it</source>
        <translation>Ei hagor</translation>
    </message>
    <message>
        <source>No program here opens it by itself. The file is %1.</source>
        <translation>Nid oes rhaglen yma sy’n ei hagor ohoni’i hun. Y ffeil yw %1.</translation>
    </message>
</context>
<context>
    <name>soundings::ReportSubject</name>
    <message>
        <source>Kind of report</source>
        <translation>Math o adroddiad</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>O’i gymharu â</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Pob partner</translation>
    </message>
    <message>
        <source>Two agencies</source>
        <translation>Dwy asiantaeth</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two agencies</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>soundings::ResponseCard</name>
    <message>
        <source>Trust in %1</source>
        <translation>Ymddiriedaeth yn %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>partner, questionnaire</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Beside our readiness this reads ‘%1’: %2</source>
        <comment>position, its meaning</comment>
        <translation>Wrth ochr ein parodrwydd mae hyn yn darllen ‘%1’: %2</translation>
    </message>
    <message>
        <source>Enter or a click opens its sum.</source>
        <translation>Mae Enter neu glic yn agor ei swm.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>enghraifft</translation>
    </message>
    <message>
        <source>Must-haves: %1 of %2 met</source>
        <translation>Gofynion hanfodol: bodlonwyd %1 o %2</translation>
    </message>
    <message>
        <source>Must-haves: not answered</source>
        <translation>Gofynion hanfodol: heb eu hateb</translation>
    </message>
    <message>
        <source>Must-haves: %1 of %2 met, %3 not answered</source>
        <translation>Gofynion hanfodol: bodlonwyd %1 o %2, mae %3 heb eu hateb</translation>
    </message>
</context>
<context>
    <name>soundings::ResultsHead</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>agency, date, open or closed</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>round still open</source>
        <translation>rownd yn dal ar agor</translation>
    </message>
    <message>
        <source>round closed</source>
        <translation>rownd wedi cau</translation>
    </message>
    <message>
        <source>Round shown</source>
        <translation>Y rownd a ddangosir</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Canlyniadau: %1</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Allforio adroddiad…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
</context>
<context>
    <name>soundings::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Cymharu â %1</translation>
    </message>
    <message>
        <source>It is in your actions. Say there who does it and by when.</source>
        <translation>Mae yn eich camau gweithredu. Dywedwch yno pwy sy’n ei wneud ac erbyn pryd.</translation>
    </message>
</context>
<context>
    <name>soundings::RoundActs</name>
    <message numerus="yes">
        <source>%1 – %n question(s)</source>
        <translation>
            <numerusform>%1 – dim cwestiynau</numerusform>
            <numerusform>%1 – %n cwestiwn</numerusform>
            <numerusform>%1 – %n gwestiwn</numerusform>
            <numerusform>%1 – %n chwestiwn</numerusform>
            <numerusform>%1 – %n chwestiwn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not finished:</source>
        <translation>Heb eu gorffen:</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cau %1</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Cau’r rownd</translation>
    </message>
    <message>
        <source>%1 is closed. Its results are final unless you reopen it.</source>
        <translation>Mae %1 wedi cau. Mae ei chanlyniadau’n derfynol oni bai eich bod yn ei hailagor.</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Ailagor %1</translation>
    </message>
    <message>
        <source>Why is this round opened again? The reason is kept for good.</source>
        <translation>Pam yr agorir y rownd hon eto? Cedwir y rheswm am byth.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>Mae %1 ar agor eto.</translation>
    </message>
    <message>
        <source>Reopen the round</source>
        <translation>Ailagor y rownd</translation>
    </message>
    <message>
        <source>Marked “come back to this”:</source>
        <translation>Wedi’u marcio “dod yn ôl at hwn”:</translation>
    </message>
    <message>
        <source>Somebody is in the middle of %1 on this screen. If you close the round now, what they have answered is deleted, and they cannot answer any more.</source>
        <translation>Mae rhywun ar ganol %1 ar y sgrin hon. Os byddwch yn cau’r rownd nawr, caiff yr hyn a atebwyd ganddynt ei ddileu, ac ni allant ateb mwyach.</translation>
    </message>
    <message>
        <source>Fewer than %1 people have answered %2, so this round will have no readiness number.</source>
        <translation>Mae llai na %1 o bobl wedi ateb %2, felly ni fydd rhif parodrwydd i’r rownd hon.</translation>
    </message>
    <message>
        <source>The answers of this round can then be read and not changed. You can open it again later, with a reason that is kept.</source>
        <translation>Wedyn gellir darllen atebion y rownd hon ond nid eu newid. Gallwch ei hagor eto yn nes ymlaen, gyda rheswm a gedwir.</translation>
    </message>
    <message>
        <source>A staff survey that anybody has answered stays closed even then.</source>
        <translation>Mae arolwg staff y mae unrhyw un wedi’i ateb yn aros ar gau hyd yn oed wedyn.</translation>
    </message>
    <message>
        <source>%1 was not published, so this round will have no readiness number.</source>
        <translation>Ni chyhoeddwyd %1, felly ni fydd gan y rownd hon rif parodrwydd.</translation>
    </message>
    <message>
        <source>This goes, for good:</source>
        <translation>Mae hyn yn mynd, am byth:</translation>
    </message>
    <message>
        <source>It cannot be undone, and nothing that you did before can be undone after it.</source>
        <translation>Ni ellir ei ddadwneud, ac ni ellir dadwneud dim a wnaethoch cyn hynny ar ei ôl.</translation>
    </message>
    <message>
        <source>Remove %1 for good</source>
        <translation>Tynnu %1 am byth</translation>
    </message>
    <message>
        <source>Remove the round</source>
        <translation>Tynnu’r rownd</translation>
    </message>
    <message>
        <source>%1 is removed for good.</source>
        <translation>Mae %1 wedi’i thynnu am byth.</translation>
    </message>
    <message numerus="yes">
        <source>%n forms of this survey are typed in and not put in yet. Put them in first: once the round is closed, nobody can.</source>
        <translation>
            <numerusform>Mae %n ffurflen o’r arolwg hwn wedi’u teipio a heb eu rhoi i mewn eto. Rhowch nhw i mewn yn gyntaf: unwaith y bydd y rownd ar gau, ni all neb wneud hynny.</numerusform>
            <numerusform>Mae %n ffurflen o’r arolwg hwn wedi’u teipio a heb eu rhoi i mewn eto. Rhowch nhw i mewn yn gyntaf: unwaith y bydd y rownd ar gau, ni all neb wneud hynny.</numerusform>
            <numerusform>Mae %n ffurflen o’r arolwg hwn wedi’u teipio a heb eu rhoi i mewn eto. Rhowch nhw i mewn yn gyntaf: unwaith y bydd y rownd ar gau, ni all neb wneud hynny.</numerusform>
            <numerusform>Mae %n ffurflen o’r arolwg hwn wedi’u teipio a heb eu rhoi i mewn eto. Rhowch nhw i mewn yn gyntaf: unwaith y bydd y rownd ar gau, ni all neb wneud hynny.</numerusform>
            <numerusform>Mae %n ffurflen o’r arolwg hwn wedi’u teipio a heb eu rhoi i mewn eto. Rhowch nhw i mewn yn gyntaf: unwaith y bydd y rownd ar gau, ni all neb wneud hynny.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::RoundCard</name>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ar agor</translation>
    </message>
    <message>
        <source>Reopened on %1: %2</source>
        <translation>Ailagorwyd ar %1: %2</translation>
    </message>
    <message>
        <source>The pages show this round.</source>
        <translation>Mae’r tudalennau’n dangos y rownd hon.</translation>
    </message>
    <message>
        <source>Show this round</source>
        <translation>Dangos y rownd hon</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Dangos %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Newid %1</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cau…</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cau %1</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Ailagor…</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Ailagor %1</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Tynnu am byth…</translation>
    </message>
    <message>
        <source>Remove %1 for good</source>
        <translation>Tynnu %1 am byth</translation>
    </message>
    <message>
        <source>Give a pack…</source>
        <translation>Rhoi pecyn…</translation>
    </message>
    <message>
        <source>Invite others…</source>
        <translation>Gwahodd eraill…</translation>
    </message>
    <message>
        <source>Give a pack of %1</source>
        <translation>Rhoi pecyn o %1</translation>
    </message>
    <message>
        <source>Invite others to %1</source>
        <translation>Gwahodd eraill i %1</translation>
    </message>
</context>
<context>
    <name>soundings::RoundForm</name>
    <message>
        <source>Winter %1</source>
        <translation>Gaeaf %1</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>Gwanwyn %1</translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation>Haf %1</translation>
    </message>
    <message>
        <source>Autumn %1</source>
        <translation>Hydref %1</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Newid y rownd</translation>
    </message>
    <message>
        <source>A new round</source>
        <translation>Rownd newydd</translation>
    </message>
    <message>
        <source>What you will call it in tables and reports.</source>
        <translation>Beth y byddwch yn ei galw mewn tablau ac adroddiadau.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Dechrau’r rownd</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Holiaduron</translation>
    </message>
    <message>
        <source>Choose at least one questionnaire.</source>
        <translation>Dewiswch o leiaf un holiadur.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Newidiwyd %1.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>Mae %1 ar agor.</translation>
    </message>
    <message>
        <source>%1 If it is right, press the button again.</source>
        <translation>%1 Os yw’n gywir, gwasgwch y botwm eto.</translation>
    </message>
    <message>
        <source>A round is one sitting of the assessment. It has a name and a day, so that you can compare it with the next.</source>
        <translation>Un eisteddiad o’r asesiad yw rownd. Mae ganddi enw a diwrnod, fel y gallwch ei chymharu â’r nesaf.</translation>
    </message>
    <message>
        <source>The day the round stands for, such as %1.</source>
        <translation>Y diwrnod y mae’r rownd yn sefyll drosto, er enghraifft %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation>Rhowch enw i’r rownd.</translation>
    </message>
    <message>
        <source>There is a round called “%1” already. Give this one another name.</source>
        <translation>Mae rownd o’r enw “%1” eisoes. Rhowch enw arall i hon.</translation>
    </message>
    <message>
        <source>See or add questionnaires…</source>
        <translation>Gweld neu ychwanegu holiaduron…</translation>
    </message>
</context>
<context>
    <name>soundings::RoundPicker</name>
    <message>
        <source>%1, %2</source>
        <comment>label, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>soundings::RoundView</name>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Here you will answer for your agency, hear from your staff and look at each partner.</source>
        <translation>Yma byddwch yn ateb dros eich asiantaeth, yn clywed gan eich staff ac yn edrych ar bob partner.</translation>
    </message>
    <message>
        <source>There is no round yet. A round is one sitting of the assessment, with a name and a date, so that you can compare it with the next.</source>
        <translation>Nid oes rownd eto. Un eisteddiad o’r asesiad yw rownd, gydag enw a dyddiad, er mwyn i chi allu ei chymharu â’r nesaf.</translation>
    </message>
    <message>
        <source>Set up a round</source>
        <translation>Gosod rownd</translation>
    </message>
    <message>
        <source>Assessment: %1</source>
        <translation>Asesiad: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ar agor</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>wedi cau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Cau’r rownd…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Reopen this round…</source>
        <translation>Ailagor y rownd hon…</translation>
    </message>
    <message>
        <source>This round is closed: its answers can be read and not changed, unless you open it again with a reason.</source>
        <translation>Mae’r rownd hon ar gau: gellir darllen ei hatebion ond nid eu newid, oni bai eich bod yn ei hagor eto gyda rheswm.</translation>
    </message>
</context>
<context>
    <name>soundings::RoundsCard</name>
    <message>
        <source>Show as a table</source>
        <translation>Dangos fel tabl</translation>
    </message>
    <message>
        <source>Readiness and trust, round by round</source>
        <translation>Parodrwydd ac ymddiriedaeth, rownd wrth rownd</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Dangos fel siart</translation>
    </message>
</context>
<context>
    <name>soundings::RoundsView</name>
    <message>
        <source>Readiness and trust, round by round</source>
        <translation>Parodrwydd ac ymddiriedaeth, rownd wrth rownd</translation>
    </message>
</context>
<context>
    <name>soundings::RulerChartView</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, mark</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Trefnu yn ôl “%1”</translation>
    </message>
</context>
<context>
    <name>soundings::RulerTableModel</name>
    <message>
        <source>Score out of 100</source>
        <translation>Sgôr allan o 100</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Range before</source>
        <translation>Ystod cynt</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Ystod</translation>
    </message>
    <message>
        <source>Range after</source>
        <translation>Ystod wedyn</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mewn geiriau</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
</context>
<context>
    <name>soundings::SeriesChartView</name>
    <message>
        <source>no number</source>
        <translation>dim rhif</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>soundings::Session</name>
    <message>
        <source>the note</source>
        <translation>y nodyn</translation>
    </message>
    <message>
        <source>the mark</source>
        <translation>y marc</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>yr ateb</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>ychwanegu %1</translation>
    </message>
    <message>
        <source>renaming %1</source>
        <translation>ailenwi %1</translation>
    </message>
    <message>
        <source>retiring a partner</source>
        <translation>ymddeol partner</translation>
    </message>
    <message>
        <source>bringing a partner back</source>
        <translation>dod â phartner yn ôl</translation>
    </message>
    <message>
        <source>adding the round %1</source>
        <translation>ychwanegu’r rownd %1</translation>
    </message>
    <message>
        <source>changing the round</source>
        <translation>newid y rownd</translation>
    </message>
    <message>
        <source>%1 to “%2”</source>
        <comment>the answer, its question</comment>
        <translation>%1 i “%2”</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>tynnu %1</translation>
    </message>
    <message>
        <source>adding an action</source>
        <translation>ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>changing an action</source>
        <translation>newid cam gweithredu</translation>
    </message>
    <message>
        <source>removing an action</source>
        <translation>tynnu cam gweithredu</translation>
    </message>
    <message>
        <source>asking a check again</source>
        <translation>gofyn gwiriad eto</translation>
    </message>
    <message>
        <source>setting a check aside</source>
        <translation>rhoi gwiriad o’r neilltu</translation>
    </message>
    <message>
        <source>changing the marking</source>
        <translation>newid y marc diogelu</translation>
    </message>
    <message>
        <source>changing how long the file is kept</source>
        <translation>newid am ba hyd y cedwir y ffeil</translation>
    </message>
    <message>
        <source>how many people are asked</source>
        <translation>i faint o bobl y gofynnir</translation>
    </message>
</context>
<context>
    <name>soundings::StaffFace</name>
    <message>
        <source>About you</source>
        <translation>Amdanoch chi</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Gosodiad %1 o %2</translation>
    </message>
    <message>
        <source>Case %1 of %2: %3</source>
        <translation>Achos %1 o %2: %3</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>Dewisoch: %1</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>Yn eich geiriau eich hun, os hoffech</translation>
    </message>
</context>
<context>
    <name>soundings::StaffMessage</name>
    <message>
        <source>%1: hide</source>
        <translation>%1: cuddio</translation>
    </message>
    <message>
        <source>%1: show</source>
        <translation>%1: dangos</translation>
    </message>
</context>
<context>
    <name>soundings::StaffQuestion</name>
    <message>
        <source>Your own words</source>
        <translation>Eich geiriau eich hun</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 o %2 nod</translation>
    </message>
    <message>
        <source>Clear my answer</source>
        <translation>Clirio fy ateb</translation>
    </message>
    <message>
        <source>Press Delete</source>
        <translation>Pwyswch Delete</translation>
    </message>
    <message>
        <source>This is your answer already. Press Delete to clear it.</source>
        <translation>Hwn yw eich ateb eisoes. Pwyswch Delete i’w glirio.</translation>
    </message>
</context>
<context>
    <name>soundings::StaffView</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stopio…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Someone has not finished</source>
        <translation>Mae rhywun heb orffen</translation>
    </message>
    <message>
        <source>I am someone else: delete them</source>
        <translation>Rhywun arall wyf i: eu dileu</translation>
    </message>
    <message>
        <source>That was me, go on</source>
        <translation>Fi oedd hwnnw, ymlaen</translation>
    </message>
    <message>
        <source>Send your answers</source>
        <translation>Anfon eich atebion</translation>
    </message>
    <message>
        <source>You have left every question blank, so there is nothing to send.</source>
        <translation>Rydych wedi gadael pob cwestiwn yn wag, felly nid oes dim i’w anfon.</translation>
    </message>
    <message>
        <source>Leave without answering</source>
        <translation>Gadael heb ateb</translation>
    </message>
    <message>
        <source>Once you send them, your answers are mixed with others. They cannot be seen, changed or removed afterwards, by you or by anyone.</source>
        <translation>Ar ôl i chi eu hanfon, caiff eich atebion eu cymysgu ag eraill. Ni ellir eu gweld, eu newid na’u tynnu wedyn, gennych chi na neb.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n questions blank. That is allowed.</source>
        <translation>
            <numerusform>Nid ydych wedi gadael unrhyw gwestiwn yn wag.</numerusform>
            <numerusform>Rydych wedi gadael %n cwestiwn yn wag. Caniateir hynny.</numerusform>
            <numerusform>Rydych wedi gadael %n gwestiwn yn wag. Caniateir hynny.</numerusform>
            <numerusform>Rydych wedi gadael %n chwestiwn yn wag. Caniateir hynny.</numerusform>
            <numerusform>Rydych wedi gadael %n chwestiwn yn wag. Caniateir hynny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send my answers</source>
        <translation>Anfon fy atebion</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Stopio yma?</translation>
    </message>
    <message>
        <source>Nothing has been sent. If you stop, the answers you have given are deleted.</source>
        <translation>Ni anfonwyd dim. Os stopiwch, dilëir yr atebion a roddwyd gennych.</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Dal i ateb</translation>
    </message>
    <message>
        <source>Delete my answers and stop</source>
        <translation>Dileu fy atebion a stopio</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Diolch</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Person nesaf</translation>
    </message>
    <message>
        <source>There are unfinished answers on this screen. Only the person who gave them should go on: what was answered already counts and is not shown again. For anyone else they are deleted, unread, and the survey starts at its beginning.</source>
        <translation>Mae atebion heb eu gorffen ar y sgrin hon. Dim ond y sawl a’u rhoddodd ddylai fynd ymlaen: mae’r hyn a atebwyd eisoes yn cyfrif ac ni chaiff ei ddangos eto. I unrhyw un arall cânt eu dileu, heb eu darllen, ac mae’r arolwg yn dechrau o’r dechrau.</translation>
    </message>
    <message>
        <source>Please let the next person sit down here.</source>
        <translation>Gadewch i’r person nesaf eistedd yma, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Hand the screen back</source>
        <translation>Rhoi’r sgrin yn ôl</translation>
    </message>
    <message>
        <source>Delete somebody’s answers?</source>
        <translation>Dileu atebion rhywun?</translation>
    </message>
    <message>
        <source>Whoever gave the unfinished answers loses them for good. If they are coming back, let them go on first.</source>
        <translation>Bydd pwy bynnag a roddodd yr atebion anorffenedig yn eu colli am byth. Os ydynt yn dod yn ôl, gadewch iddynt fynd ymlaen yn gyntaf.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>Delete them and start</source>
        <translation>Eu dileu a dechrau</translation>
    </message>
    <message>
        <source>What you wrote in your own words before the break is sent as it stands. It is not shown again, because somebody else may sit here now.</source>
        <translation>Anfonir yr hyn a ysgrifennoch yn eich geiriau eich hun cyn yr egwyl fel y mae. Ni chaiff ei ddangos eto, oherwydd gall rhywun arall fod yn eistedd yma nawr.</translation>
    </message>
    <message>
        <source>Your answers are mixed with those of others. Soundings never shows them one by one.</source>
        <translation>Mae eich atebion wedi’u cymysgu ag atebion pobl eraill. Nid yw Soundings byth yn eu dangos fesul un.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions about your own work; they take about %1 minutes.</source>
        <translation>
            <numerusform>Dim cwestiynau am eich gwaith eich hun; maent yn cymryd tua %1 munud.</numerusform>
            <numerusform>Un cwestiwn am eich gwaith eich hun; mae’n cymryd tua %1 munud.</numerusform>
            <numerusform>%n gwestiwn am eich gwaith eich hun; maent yn cymryd tua %1 munud.</numerusform>
            <numerusform>%n chwestiwn am eich gwaith eich hun; maent yn cymryd tua %1 munud.</numerusform>
            <numerusform>%n cwestiwn am eich gwaith eich hun; maent yn cymryd tua %1 munud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions about your own work.</source>
        <translation>
            <numerusform>Dim cwestiynau am eich gwaith eich hun.</numerusform>
            <numerusform>Un cwestiwn am eich gwaith eich hun.</numerusform>
            <numerusform>%n gwestiwn am eich gwaith eich hun.</numerusform>
            <numerusform>%n chwestiwn am eich gwaith eich hun.</numerusform>
            <numerusform>%n cwestiwn am eich gwaith eich hun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody learns what you answer: you are not asked for your name, and nothing is shown for fewer than %1 people.</source>
        <translation>Nid oes neb yn dod i wybod beth rydych yn ei ateb: ni ofynnir am eich enw, ac ni ddangosir dim ar gyfer llai na %1 o bobl.</translation>
    </message>
    <message>
        <source>You can leave any question blank, and stop at any time before you send your answers.</source>
        <translation>Gallwch adael unrhyw gwestiwn yn wag, a stopio unrhyw bryd cyn anfon eich atebion.</translation>
    </message>
    <message>
        <source>What happens to your answers, and how to answer</source>
        <translation>Beth sy’n digwydd i’ch atebion, a sut i ateb</translation>
    </message>
    <message>
        <source>Kept until you send</source>
        <translation>Wedi’i gadw nes i chi anfon</translation>
    </message>
</context>
<context>
    <name>soundings::StartFrom</name>
    <message>
        <source>No answers</source>
        <translation>Dim atebion</translation>
    </message>
    <message>
        <source>The answers of %1</source>
        <translation>Atebion %1</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Dechrau o</translation>
    </message>
</context>
<context>
    <name>soundings::StatusLine</name>
    <message>
        <source>Saved as you go</source>
        <translation>Cedwir wrth i chi fynd</translation>
    </message>
    <message>
        <source>All answers saved %1</source>
        <translation>Cadwyd pob ateb %1</translation>
    </message>
    <message>
        <source>SAMPLE – invented agencies</source>
        <translation>ENGHRAIFFT – asiantaethau dychmygol</translation>
    </message>
    <message>
        <source>READ ONLY – nothing you do here is kept</source>
        <translation>DARLLEN YN UNIG – ni chedwir dim a wnewch yma</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Nid oes man gwaith ar agor</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ENGHRAIFFT</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <translation>DARLLEN YN UNIG</translation>
    </message>
    <message>
        <source>NOT SAVED – the file is not where it was</source>
        <translation>HEB EI GADW – nid yw’r ffeil lle’r oedd</translation>
    </message>
    <message>
        <source>READ ONLY – as the file was at %1</source>
        <translation>DARLLEN YN UNIG – y ffeil fel yr oedd am %1</translation>
    </message>
    <message>
        <source>Kept until you send</source>
        <translation>Wedi’i gadw nes i chi anfon</translation>
    </message>
    <message>
        <source>Protective marking: %1</source>
        <translation>Marc diogelu: %1</translation>
    </message>
</context>
<context>
    <name>soundings::SumPanel</name>
    <message>
        <source>Copied</source>
        <translation>Wedi’i gopïo</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Mynd i’r cwestiwn hwn</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copïo fel testun</translation>
    </message>
    <message>
        <source>Close the sum</source>
        <translation>Cau’r swm</translation>
    </message>
    <message>
        <source>How this adds up: %1</source>
        <translation>Sut mae hyn yn adio: %1</translation>
    </message>
</context>
<context>
    <name>soundings::SumTree</name>
    <message>
        <source>The sum, line by line</source>
        <translation>Y swm, fesul llinell</translation>
    </message>
</context>
<context>
    <name>soundings::SumTreeModel</name>
    <message>
        <source>score %1</source>
        <translation>sgôr %1</translation>
    </message>
    <message>
        <source>gives %1 points</source>
        <translation>yn rhoi %1 pwynt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwysau</translation>
    </message>
    <message>
        <source>Score out of 100</source>
        <translation>Sgôr allan o 100</translation>
    </message>
    <message>
        <source>Points it gives</source>
        <translation>Pwyntiau y mae’n eu rhoi</translation>
    </message>
</context>
<context>
    <name>soundings::SurveyClosing</name>
    <message numerus="yes">
        <source>%n people have finished.</source>
        <translation>
            <numerusform>Nid oes neb wedi gorffen.</numerusform>
            <numerusform>Mae %n person wedi gorffen.</numerusform>
            <numerusform>Mae %n berson wedi gorffen.</numerusform>
            <numerusform>Mae %n o bobl wedi gorffen.</numerusform>
            <numerusform>Mae %n o bobl wedi gorffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel, and close the round when more people have answered. Or close it now:</source>
        <translation>Canslwch, a chaewch y rownd pan fydd rhagor o bobl wedi ateb. Neu caewch hi nawr:</translation>
    </message>
    <message>
        <source>Close this survey without publishing it</source>
        <translation>Cau’r arolwg hwn heb ei gyhoeddi</translation>
    </message>
    <message>
        <source>Then nothing of it is ever shown, and what people answered is destroyed all the same.</source>
        <translation>Yna ni ddangosir dim ohono byth, a dinistrir yr hyn a atebodd pobl yr un fath.</translation>
    </message>
    <message>
        <source>How many people were asked?</source>
        <translation>I faint o bobl y gofynnwyd?</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know. With it, results say what share of the people asked took part. It cannot be added later.</source>
        <translation>Gadewch ef yn wag os nad ydych yn gwybod. Gydag ef, mae’r canlyniadau’n dweud pa gyfran o’r bobl y gofynnwyd iddynt a gymerodd ran. Ni ellir ei ychwanegu’n ddiweddarach.</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>Yr hyn a gyhoeddir</translation>
    </message>
    <message>
        <source>Type a whole number of people, %1 or more.</source>
        <translation>Teipiwch rif cyfan o bobl, %1 neu fwy.</translation>
    </message>
</context>
<context>
    <name>soundings::SurveyView</name>
    <message>
        <source>‹ Assessment: %1</source>
        <translation>‹ Asesiad: %1</translation>
    </message>
    <message>
        <source>Back to the assessment: %1</source>
        <translation>Yn ôl i’r asesiad: %1</translation>
    </message>
    <message>
        <source>The file can only be read here.</source>
        <translation>Dim ond darllen y ffeil y gellir ei wneud yma.</translation>
    </message>
    <message>
        <source>Ways to answer</source>
        <translation>Ffyrdd o ateb</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Cau’r rownd…</translation>
    </message>
    <message>
        <source>A file that opens in any browser</source>
        <translation>Ffeil sy’n agor mewn unrhyw borwr</translation>
    </message>
    <message>
        <source>Send it to people: they fill it in without any network, and hand or mail back the answer file that it saves, which is one person&apos;s answers in plain text.</source>
        <translation>Anfonwch hi at bobl: maent yn ei llenwi heb unrhyw rwydwaith, ac yn rhoi neu’n anfon yn ôl y ffeil atebion y mae’n ei chadw, sef atebion un person mewn testun plaen.</translation>
    </message>
    <message>
        <source>Save the form…</source>
        <translation>Cadw’r ffurflen…</translation>
    </message>
    <message>
        <source>Survey platforms</source>
        <translation>Llwyfannau arolwg</translation>
    </message>
    <message>
        <source>A form for KoBo, ODK, LimeSurvey or SurveyJS.</source>
        <translation>Ffurflen ar gyfer KoBo, ODK, LimeSurvey neu SurveyJS.</translation>
    </message>
    <message>
        <source>Make a form…</source>
        <translation>Gwneud ffurflen…</translation>
    </message>
    <message>
        <source>Notice for staff</source>
        <translation>Hysbysiad i staff</translation>
    </message>
    <message>
        <source>A page to put up or send: what is asked, what happens to it, who sees what.</source>
        <translation>Tudalen i’w gosod neu ei hanfon: beth a ofynnir, beth sy’n digwydd iddo, pwy sy’n gweld beth.</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation>Cadw i’w argraffu…</translation>
    </message>
    <message>
        <source>Answers that came back</source>
        <translation>Atebion a ddaeth yn ôl</translation>
    </message>
    <message>
        <source>Answer files of the form for browsers, or a table from a survey platform. You see what would be taken before anything is stored.</source>
        <translation>Ffeiliau ateb y ffurflen i borwyr, neu dabl o blatfform arolygon. Cewch weld beth fyddai’n cael ei gymryd cyn i ddim gael ei storio.</translation>
    </message>
    <message>
        <source>Answers from a file…</source>
        <translation>Atebion o ffeil…</translation>
    </message>
    <message>
        <source>Answers from a file</source>
        <translation>Atebion o ffeil</translation>
    </message>
    <message>
        <source>Answers (%1);;All files (*)</source>
        <translation>Atebion (%1);;Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>soundings::TaskList</name>
    <message>
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>wedi’i ateb</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ddim yn berthnasol</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>ddim yn gwybod</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>gofyniad hanfodol</translation>
    </message>
    <message>
        <source>come back to this</source>
        <translation>dod yn ôl at hwn</translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>Dim i ddod yn ôl ato</numerusform>
            <numerusform>%n i ddod yn ôl ato</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Rhestr dasgau</translation>
    </message>
    <message>
        <source>What helps and hinders</source>
        <translation>Beth sy’n helpu ac yn rhwystro</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Gwirio eich atebion</translation>
    </message>
</context>
<context>
    <name>soundings::TaskListRow</name>
    <message>
        <source>shown now</source>
        <translation>a ddangosir nawr</translation>
    </message>
</context>
<context>
    <name>soundings::TaskRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>Dim i ddod yn ôl ato</numerusform>
            <numerusform>%n i ddod yn ôl ato</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
            <numerusform>%n i ddod yn ôl atynt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::ThisScreenWay</name>
    <message>
        <source>This screen</source>
        <translation>Y sgrin hon</translation>
    </message>
    <message>
        <source>One person after another. Nobody sees what others answered, and neither do you.</source>
        <translation>Un person ar ôl y llall. Nid oes neb yn gweld beth atebodd eraill, na chithau chwaith.</translation>
    </message>
    <message>
        <source>Hand over this screen</source>
        <translation>Trosglwyddo’r sgrin hon</translation>
    </message>
    <message>
        <source>Lock it first, where people are alone with the screen</source>
        <translation>Ei chloi’n gyntaf, lle mae pobl ar eu pen eu hunain gyda’r sgrin</translation>
    </message>
</context>
<context>
    <name>soundings::Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Bar offer</translation>
    </message>
</context>
<context>
    <name>soundings::TrustCard</name>
    <message>
        <source>Trust</source>
        <translation>Ymddiriedaeth</translation>
    </message>
    <message>
        <source>No partner has been assessed in this round. Answer the partner questionnaire for one of them, and our trust in them appears here.</source>
        <translation>Nid aseswyd unrhyw bartner yn y rownd hon. Atebwch yr holiadur partner ar gyfer un ohonynt, a bydd ein hymddiriedaeth ynddynt yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Assess a partner</source>
        <translation>Asesu partner</translation>
    </message>
    <message>
        <source>As we see each partner. Choose one to see why.</source>
        <translation>Fel y gwelwn ni bob partner. Dewiswch un i weld pam.</translation>
    </message>
</context>
<context>
    <name>soundings::UnlockPage</name>
    <message>
        <source>This screen is locked</source>
        <translation>Mae’r sgrin hon wedi’i chloi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Whoever locked it knows the code.</source>
        <translation>Mae pwy bynnag a’i clodd yn gwybod y cod.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Back to the survey</source>
        <translation>Yn ôl i’r arolwg</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often: try again in %n seconds.</source>
        <translation>
            <numerusform>Roedd hynny’n anghywir yn rhy aml: rhowch gynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Roedd hynny’n anghywir yn rhy aml: rhowch gynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Roedd hynny’n anghywir yn rhy aml: rhowch gynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Roedd hynny’n anghywir yn rhy aml: rhowch gynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Roedd hynny’n anghywir yn rhy aml: rhowch gynnig arall arni ymhen %n eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>Nid dyna’r cod.</translation>
    </message>
</context>
<context>
    <name>soundings::VersionView</name>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>Cadw fel taenlen…</translation>
    </message>
</context>
<context>
    <name>soundings::WayRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>soundings::WelcomeView</name>
    <message>
        <source>Find out together whether your agencies are ready to share information, and whether you trust each other enough to do it.</source>
        <translation>Canfod gyda’ch gilydd a yw eich asiantaethau’n barod i rannu gwybodaeth, ac a ydych yn ymddiried digon yn eich gilydd i wneud hynny.</translation>
    </message>
    <message>
        <source>Explore the sample partnership</source>
        <translation>Edrych ar y bartneriaeth enghreifftiol</translation>
    </message>
    <message>
        <source>Six invented agencies over four rounds. Change what you like: it can be reset.</source>
        <translation>Chwe asiantaeth ddychmygol dros bedair rownd. Newidiwch beth a fynnwch: gellir ei hailosod.</translation>
    </message>
    <message>
        <source>Start our own</source>
        <translation>Dechrau ein hun ni</translation>
    </message>
    <message>
        <source>Name your agency and your partners, and say where the file is kept.</source>
        <translation>Enwch eich asiantaeth a’ch partneriaid, a dywedwch ble y cedwir y ffeil.</translation>
    </message>
    <message>
        <source>Open a workspace you have…</source>
        <translation>Agor man gwaith sydd gennych…</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Mannau gwaith diweddar</translation>
    </message>
    <message>
        <source>No longer in %1</source>
        <translation>Nid yw yn %1 mwyach</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Tynnu %1 o’r rhestr hon</translation>
    </message>
    <message>
        <source>Start a board’s workspace</source>
        <translation>Dechrau man gwaith bwrdd</translation>
    </message>
    <message>
        <source>For a partnership: it opens what its agencies give it, and puts it together.</source>
        <translation>Ar gyfer partneriaeth: mae’n agor yr hyn y mae ei hasiantaethau’n ei roi iddi, ac yn ei gyfuno.</translation>
    </message>
    <message>
        <source>Explore the sample as its board sees it</source>
        <translation>Archwilio’r enghraifft fel y mae ei bwrdd yn ei gweld</translation>
    </message>
</context>
<context>
    <name>soundings::WindowBars</name>
    <message>
        <source>Sample partnership – %1</source>
        <translation>Partneriaeth enghreifftiol – %1</translation>
    </message>
</context>
<context>
    <name>LongTask</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>%1 (one side)</source>
        <translation>%1 (un ochr)</translation>
    </message>
    <message>
        <source>Row about column</source>
        <translation>Rhes am golofn</translation>
    </message>
    <message>
        <source>First agency</source>
        <translation>Asiantaeth gyntaf</translation>
    </message>
    <message>
        <source>Second agency</source>
        <translation>Ail asiantaeth</translation>
    </message>
    <message>
        <source>How they work together</source>
        <translation>Sut maen nhw’n cydweithio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PairLines</name>
    <message>
        <source>See both sides</source>
        <translation>Gweld y ddwy ochr</translation>
    </message>
    <message>
        <source>the other agency</source>
        <translation>yr asiantaeth arall</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>section, reading</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No two agencies see anything two steps or more apart in a section worth a look.</source>
        <translation>Nid oes dwy asiantaeth sy’n gweld dim byd ddau gam neu fwy ar wahân mewn adran sy’n werth golwg.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two agencies</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Working level %1</source>
        <comment>number, what is special</comment>
        <translation>Lefel gweithio %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further pairs have answered, and not both have agreed to be shown by name.</source>
        <translation>
            <numerusform>Mae %n pâr arall wedi ateb, ac nid yw’r ddau wedi cytuno i gael eu dangos wrth eu henwau.</numerusform>
            <numerusform>Mae %n pâr arall wedi ateb, ac nid yw’r ddau wedi cytuno i gael eu dangos wrth eu henwau.</numerusform>
            <numerusform>Mae %n pâr arall wedi ateb, ac nid yw’r ddau wedi cytuno i gael eu dangos wrth eu henwau.</numerusform>
            <numerusform>Mae %n pâr arall wedi ateb, ac nid yw’r ddau wedi cytuno i gael eu dangos wrth eu henwau.</numerusform>
            <numerusform>Mae %n pâr arall wedi ateb, ac nid yw’r ddau wedi cytuno i gael eu dangos wrth eu henwau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::PairPage</name>
    <message>
        <source>%1 and %2</source>
        <comment>two agencies</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Two agencies side by side</source>
        <translation>Dwy asiantaeth ochr yn ochr</translation>
    </message>
    <message>
        <source>Export or print this page…</source>
        <translation>Allforio neu argraffu’r dudalen hon…</translation>
    </message>
</context>
<context>
    <name>soundings::PartnershipFolds</name>
    <message>
        <source>%1.</source>
        <comment>coverage</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing is here yet from:</source>
        <translation>Does dim byd yma eto gan:</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>round, day, its numbers</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>How generously each trusts, and is trusted</source>
        <translation>Pa mor hael y mae pob un yn ymddiried, ac yn ennyn ymddiriedaeth</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Trusts others</source>
        <translation>Yn ymddiried mewn eraill</translation>
    </message>
    <message>
        <source>Is trusted</source>
        <translation>Yn ennyn ymddiriedaeth</translation>
    </message>
    <message>
        <source>Each agency: readiness, trust given and received</source>
        <translation>Pob asiantaeth: parodrwydd, ymddiriedaeth a roddir ac a dderbynnir</translation>
    </message>
    <message>
        <source>What helps and hinders, over all pairs</source>
        <translation>Beth sy’n helpu ac yn rhwystro, dros bob pâr</translation>
    </message>
    <message>
        <source>What most mark as “don’t know”</source>
        <translation>Beth mae’r rhan fwyaf yn ei farcio’n “ddim yn gwybod”</translation>
    </message>
    <message>
        <source>Actions of this round and of the last</source>
        <translation>Camau’r rownd hon a’r un ddiwethaf</translation>
    </message>
    <message>
        <source>Rounds side by side</source>
        <translation>Rowndiau ochr yn ochr</translation>
    </message>
    <message>
        <source>Who has released something, and what was asked</source>
        <translation>Pwy sydd wedi rhyddhau rhywbeth, a beth a ofynnwyd</translation>
    </message>
    <message>
        <source>Who understands whom</source>
        <translation>Pwy sy’n deall pwy</translation>
    </message>
    <message>
        <source>Opens both sides</source>
        <translation>Yn agor y ddwy ochr</translation>
    </message>
    <message>
        <source>Pair by pair: both sides of each</source>
        <translation>Fesul pâr: dwy ochr pob un</translation>
    </message>
    <message>
        <source>No pair can be shown by name.</source>
        <translation>Ni ellir dangos yr un pâr wrth ei enw.</translation>
    </message>
    <message>
        <source>Map of relationships</source>
        <translation>Map o’r perthnasoedd</translation>
    </message>
    <message>
        <source>Who trusts generously, and who is trusted by everybody</source>
        <translation>Pwy sy’n ymddiried yn hael, a phwy y mae pawb yn ymddiried ynddo</translation>
    </message>
</context>
<context>
    <name>soundings::PartnershipPage</name>
    <message>
        <source>Open packs and invitations…</source>
        <translation>Agor pecynnau a gwahoddiadau…</translation>
    </message>
    <message>
        <source>Round shown</source>
        <translation>Y rownd a ddangosir</translation>
    </message>
    <message>
        <source>Our partnership</source>
        <translation>Ein partneriaeth</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Allforio adroddiad…</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Dim rownd eto</translation>
    </message>
    <message>
        <source>A partnership is looked at in rounds. Make a round, or open the invitation that you were given; what agencies release of it then stands here side by side.</source>
        <translation>Edrychir ar bartneriaeth mewn rowndiau. Gwnewch rownd, neu agorwch y gwahoddiad a gawsoch; yna mae’r hyn y mae asiantaethau’n ei ryddhau ohoni yn sefyll yma ochr yn ochr.</translation>
    </message>
    <message>
        <source>See the rounds</source>
        <translation>Gweld y rowndiau</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>Dim pecynnau eto</translation>
    </message>
    <message>
        <source>Open what agencies gave you: what each of them released then stands here side by side, with what to talk about first.</source>
        <translation>Agorwch yr hyn a roddodd asiantaethau i chi: yna mae’r hyn a ryddhaodd pob un yn sefyll yma ochr yn ochr, gyda’r hyn i’w drafod gyntaf.</translation>
    </message>
    <message>
        <source>Answer about your partners, and open what they gave you: what you say of each other then stands here side by side, with what to talk about first.</source>
        <translation>Atebwch am eich partneriaid, ac agorwch yr hyn a roddon nhw i chi: yna mae’r hyn a ddywedwch am eich gilydd yn sefyll yma ochr yn ochr, gyda’r hyn i’w drafod gyntaf.</translation>
    </message>
    <message>
        <source>What to talk about first</source>
        <translation>Beth i’w drafod gyntaf</translation>
    </message>
    <message>
        <source>Opens both sides</source>
        <translation>Yn agor y ddwy ochr</translation>
    </message>
</context>
<context>
    <name>GivenText</name>
    <message>
        <source>Sealed for the reader’s key.</source>
        <translation>Seliwyd ar gyfer allwedd y darllenydd.</translation>
    </message>
    <message>
        <source>Sealed by a passphrase.</source>
        <translation>Seliwyd â chyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Not sealed.</source>
        <translation>Heb ei selio.</translation>
    </message>
    <message>
        <source>%1, pack %2, for %3: %4. %5</source>
        <comment>day, number, for whom, what left, how it was sealed</comment>
        <translation>%1, pecyn %2, ar gyfer %3: %4. %5</translation>
    </message>
    <message>
        <source>whoever has the file</source>
        <translation>pwy bynnag sydd â’r ffeil</translation>
    </message>
    <message>
        <source>Ring up whoever opens it, on a number that you know, and read out the fingerprint of your key: %1. If they see the same, the file is from you.</source>
        <translation>Ffoniwch bwy bynnag sy’n ei hagor, ar rif yr ydych yn ei adnabod, a darllenwch ôl bys eich allwedd: %1. Os gwelant yr un peth, oddi wrthych chi y daw’r ffeil.</translation>
    </message>
</context>
<context>
    <name>TakenText</name>
    <message>
        <source>new</source>
        <translation>newydd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>heb newid</translation>
    </message>
    <message>
        <source>newer than the one before</source>
        <translation>yn fwy newydd na’r un cynt</translation>
    </message>
    <message>
        <source>older than the one that is here, and left aside</source>
        <translation>yn hŷn na’r un sydd yma, ac wedi’i adael o’r neilltu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>There is no pack and no invitation in this folder.</source>
        <translation>Nid oes na phecyn na gwahoddiad yn y ffolder hwn.</translation>
    </message>
</context>
<context>
    <name>soundings::GiveForm</name>
    <message>
        <source>The round that leaves</source>
        <translation>Y rownd sy’n gadael</translation>
    </message>
    <message>
        <source>Our pairs may be shown by name</source>
        <translation>Gellir dangos ein parau wrth eu henwau</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Ar gyfer pwy</translation>
    </message>
    <message>
        <source>A partner gets what is about that partner, and nothing about others.</source>
        <translation>Caiff partner yr hyn sydd amdano ef, a dim am eraill.</translation>
    </message>
    <message>
        <source>How it is sealed</source>
        <translation>Sut y’i selir</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Rhoddwyd o’r blaen</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Beth sy’n gadael</translation>
    </message>
    <message>
        <source>What we and another agency say of each other. Counts only where that one agrees, too.</source>
        <translation>Yr hyn a ddywedwn ni ac asiantaeth arall am ein gilydd. Yn cyfrif dim ond lle mae honno’n cytuno hefyd.</translation>
    </message>
    <message>
        <source>Notes and evidence, one by one</source>
        <translation>Nodiadau a thystiolaeth, fesul un</translation>
    </message>
    <message>
        <source>Whoever has the file</source>
        <translation>Pwy bynnag sydd â’r ffeil</translation>
    </message>
    <message>
        <source>%1, who invited to the round</source>
        <translation>%1, a wahoddodd i’r rownd</translation>
    </message>
    <message>
        <source>Nothing of this round was given to anybody yet.</source>
        <translation>Ni roddwyd dim o’r rownd hon i neb eto.</translation>
    </message>
</context>
<context>
    <name>soundings::GivePackDialog</name>
    <message>
        <source>Give a pack</source>
        <translation>Rhoi pecyn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Cadw’r pecyn…</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Cadw’r pecyn</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
    <message>
        <source>Tell them the passphrase then, too, and never in the same message as the file.</source>
        <translation>Dywedwch y cyfrinymadrodd wrthynt bryd hynny hefyd, a byth yn yr un neges â’r ffeil.</translation>
    </message>
</context>
<context>
    <name>soundings::InviteDialog</name>
    <message>
        <source>Invite to %1</source>
        <translation>Gwahodd i %1</translation>
    </message>
    <message>
        <source>An invitation is a file. Each agency that opens it has the round and its partners ready, and all answer the same questions.</source>
        <translation>Ffeil yw gwahoddiad. Bydd y rownd a’i phartneriaid yn barod gan bob asiantaeth sy’n ei agor, a phawb yn ateb yr un cwestiynau.</translation>
    </message>
    <message>
        <source>%1 (we)</source>
        <translation>%1 (ni)</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Pwy a wahoddir</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>questionnaire</comment>
        <translation>%1, fersiwn %2</translation>
    </message>
    <message>
        <source>The day of the round: %1</source>
        <comment>a date</comment>
        <translation>Diwrnod y rownd: %1</translation>
    </message>
    <message numerus="yes">
        <source>Figures of staff only from %n people on</source>
        <translation>
            <numerusform>Ffigurau staff o %n o bobl ymlaen yn unig</numerusform>
            <numerusform>Ffigurau staff o %n o bobl ymlaen yn unig</numerusform>
            <numerusform>Ffigurau staff o %n o bobl ymlaen yn unig</numerusform>
            <numerusform>Ffigurau staff o %n o bobl ymlaen yn unig</numerusform>
            <numerusform>Ffigurau staff o %n o bobl ymlaen yn unig</numerusform>
        </translation>
    </message>
    <message>
        <source>The marking %1</source>
        <translation>Y marc %1</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Beth sy’n mynd gydag ef</translation>
    </message>
    <message>
        <source>No answer, note or score goes with an invitation.</source>
        <translation>Nid oes ateb, nodyn na sgôr yn mynd gyda gwahoddiad.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save the invitation…</source>
        <translation>Cadw’r gwahoddiad…</translation>
    </message>
    <message>
        <source>%1 invites to this round, so only they can send invitations to it.</source>
        <translation>%1 sy’n gwahodd i’r rownd hon, felly dim ond hwy all anfon gwahoddiadau iddi.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Cadw’r gwahoddiad</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
    <message>
        <source>Send this one file to every agency, as an attachment or on a folder that you share: there is nothing secret in it. They open it with “Open packs and invitations” in the File menu, and answer. Once they have closed their round they give you a pack.</source>
        <translation>Anfonwch yr un ffeil hon at bob asiantaeth, fel atodiad neu mewn ffolder a rannwch: nid oes dim cyfrinachol ynddi. Byddant yn ei hagor ag “Agor pecynnau a gwahoddiadau” yn y ddewislen Ffeil, ac yn ateb. Wedi cau eu rownd byddant yn rhoi pecyn i chi.</translation>
    </message>
</context>
<context>
    <name>soundings::KeyDialog</name>
    <message>
        <source>Our key</source>
        <translation>Ein hallwedd</translation>
    </message>
    <message>
        <source>Everything that you give to others is signed with this key. Its secret half never leaves the workspace.</source>
        <translation>Llofnodir popeth a rowch i eraill â’r allwedd hon. Nid yw ei hanner cyfrinachol byth yn gadael y man gwaith.</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation>Ei hôl bys</translation>
    </message>
    <message>
        <source>Read it out over the telephone to whoever opens your packs: if they see the same digits, the pack is from you.</source>
        <translation>Darllenwch ef dros y ffôn i bwy bynnag sy’n agor eich pecynnau: os gwelant yr un digidau, oddi wrthych chi y daw’r pecyn.</translation>
    </message>
    <message>
        <source>Whoever wants to seal a pack so that only you can open it needs the public key, which is no secret. Save it as a file and send them that.</source>
        <translation>Mae angen yr allwedd gyhoeddus, nad yw’n gyfrinach, ar bwy bynnag sydd am selio pecyn fel mai chi yn unig all ei agor. Cadwch hi’n ffeil ac anfonwch honno atynt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save the public key…</source>
        <translation>Cadw’r allwedd gyhoeddus…</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Cadw’r allwedd gyhoeddus</translation>
    </message>
</context>
<context>
    <name>soundings::NoteList</name>
    <message>
        <source>Notes and evidence that leave</source>
        <translation>Nodiadau a thystiolaeth sy’n gadael</translation>
    </message>
    <message>
        <source>%1 (about %2)</source>
        <comment>question, partner</comment>
        <translation>%1 (am %2)</translation>
    </message>
    <message>
        <source>Evidence “%1”, beside: %2</source>
        <comment>text, question</comment>
        <translation>Tystiolaeth “%1”, wrth ymyl: %2</translation>
    </message>
    <message>
        <source>Note “%1”, beside: %2</source>
        <comment>text, question</comment>
        <translation>Nodyn “%1”, wrth ymyl: %2</translation>
    </message>
</context>
<context>
    <name>soundings::OpenPacksDialog</name>
    <message>
        <source>Open packs and invitations</source>
        <translation>Agor pecynnau a gwahoddiadau</translation>
    </message>
    <message>
        <source>Choose the files that others gave you, or a folder of them, or drop them on this window. What is not in order is refused with its reason, and leaves nothing behind.</source>
        <translation>Dewiswch y ffeiliau a roddodd eraill i chi, neu ffolder ohonynt, neu gollyngwch hwy ar y ffenestr hon. Gwrthodir yr hyn nad yw mewn trefn gyda’i reswm, ac nid yw’n gadael dim ar ôl.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dewis ffeiliau…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Dewis ffolder…</translation>
    </message>
    <message>
        <source>Packs and invitations (*.soundings-pack *.soundings-round)</source>
        <translation>Pecynnau a gwahoddiadau (*.soundings-pack *.soundings-round)</translation>
    </message>
    <message>
        <source>Open all packs and invitations in a folder</source>
        <translation>Agor pob pecyn a gwahoddiad mewn ffolder</translation>
    </message>
    <message>
        <source>Passphrase of the sealed files</source>
        <translation>Cyfrinymadrodd y ffeiliau wedi’u selio</translation>
    </message>
    <message>
        <source>Open them with it</source>
        <translation>Eu hagor ag ef</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Yn agor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Taken in: %1. Nothing new: %2. Refused: %3.</source>
        <comment>numbers of files</comment>
        <translation>Derbyniwyd: %1. Dim byd newydd: %2. Gwrthodwyd: %3.</translation>
    </message>
</context>
<context>
    <name>soundings::PackReading</name>
    <message>
        <source>Exactly what leaves</source>
        <translation>Yr union beth sy’n gadael</translation>
    </message>
</context>
<context>
    <name>soundings::SealChoice</name>
    <message>
        <source>Not sealed: whoever has it can read it</source>
        <translation>Heb ei selio: gall pwy bynnag sydd â’r ffeil ei darllen</translation>
    </message>
    <message>
        <source>For the reader’s key</source>
        <translation>Ar gyfer allwedd y darllenydd</translation>
    </message>
    <message>
        <source>By a passphrase</source>
        <translation>Â chyfrinymadrodd</translation>
    </message>
    <message>
        <source>Choose their key file…</source>
        <translation>Dewis ffeil eu hallwedd…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Y cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>Their key file, or their invitation</source>
        <translation>Ffeil eu hallwedd, neu eu gwahoddiad</translation>
    </message>
    <message>
        <source>Keys and invitations (*.soundings-key *.soundings-round)</source>
        <translation>Allweddi a gwahoddiadau (*.soundings-key *.soundings-round)</translation>
    </message>
    <message>
        <source>There is no key in this file. Ask the reader to save theirs with “Our key” and to send it.</source>
        <translation>Nid oes allwedd yn y ffeil hon. Gofynnwch i’r darllenydd gadw ei allwedd ag “Ein hallwedd” a’i hanfon.</translation>
    </message>
    <message>
        <source>The key of %1, fingerprint %2. Ring them up and let them read theirs out.</source>
        <translation>Allwedd %1, ôl bys %2. Ffoniwch hwy a gadewch iddynt ddarllen eu hun hwy.</translation>
    </message>
    <message>
        <source>Choose the file with the reader’s key first.</source>
        <translation>Dewiswch y ffeil ag allwedd y darllenydd yn gyntaf.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Teipiwch y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Nid yw’r ddau gyfrinymadrodd yr un fath.</translation>
    </message>
</context>
<context>
    <name>soundings::TakenCard</name>
    <message>
        <source>%1: %2</source>
        <comment>file, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invitation from %1 to %2</source>
        <comment>who, round</comment>
        <translation>Gwahoddiad gan %1 i %2</translation>
    </message>
    <message>
        <source>Pack of %1, %2</source>
        <comment>whose, round</comment>
        <translation>Pecyn %1, %2</translation>
    </message>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>Ôl bys yr allwedd: %1</translation>
    </message>
    <message numerus="yes">
        <source>What is in it that should not be (%n)</source>
        <translation>
            <numerusform>Beth sydd ynddi na ddylai fod (%n)</numerusform>
            <numerusform>Beth sydd ynddi na ddylai fod (%n)</numerusform>
            <numerusform>Beth sydd ynddi na ddylai fod (%n)</numerusform>
            <numerusform>Beth sydd ynddi na ddylai fod (%n)</numerusform>
            <numerusform>Beth sydd ynddi na ddylai fod (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The fingerprint that they read out</source>
        <translation>Yr ôl bys a ddarllenant</translation>
    </message>
    <message>
        <source>Type what you hear, not what stands above.</source>
        <translation>Teipiwch yr hyn a glywch, nid yr hyn sydd uchod.</translation>
    </message>
    <message>
        <source>Accept this key</source>
        <translation>Derbyn yr allwedd hon</translation>
    </message>
    <message>
        <source>That is not the fingerprint of the key that signed this file. If they read out something else, the file is not from them: do not accept it.</source>
        <translation>Nid dyna ôl bys yr allwedd a lofnododd y ffeil hon. Os darllenant rywbeth arall, nid oddi wrthynt hwy y daw’r ffeil: peidiwch â’i derbyn.</translation>
    </message>
</context>
<context>
    <name>SampleBoardWork</name>
    <message>
        <source>Created the sample partnership&apos;s board in %1. Every agency in it is invented.</source>
        <translation>Crëwyd bwrdd y bartneriaeth enghreifftiol yn %1. Dychmygol yw pob asiantaeth ynddo.</translation>
    </message>
</context>
</TS>
