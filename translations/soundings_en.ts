<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionChapter</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%1: %n pair(s)</source>
        <translation>
            <numerusform>%1: %n pair</numerusform>
            <numerusform>%1: %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies are too many for a grid here: it follows this page.</source>
        <translation>
            <numerusform>%n agency is too many for a grid here: it follows this page.</numerusform>
            <numerusform>%n agencies are too many for a grid here: it follows this page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>We are held back by %1 at %n agencies, and until that is put right we will not call ourselves %2, whatever the score.</source>
        <translation>
            <numerusform>We are held back by %1 at %n agency, and until that is put right we will not call ourselves %2, whatever the score.</numerusform>
            <numerusform>We are held back by %1 at %n agencies, and until that is put right we will not call ourselves %2, whatever the score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of three actions with a day by which they are done are in the packs.</source>
        <translation>
            <numerusform>%n of three actions with a day by which it is done is in the packs.</numerusform>
            <numerusform>%n of three actions with a day by which they are done are in the packs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%1 and %n more rose</source>
        <translation>
            <numerusform>%1 and %n more rose</numerusform>
            <numerusform>%1 and %n more rose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more fell</source>
        <translation>
            <numerusform>%1 and %n more fell</numerusform>
            <numerusform>%1 and %n more fell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseVerb</name>
    <message numerus="yes">
        <source>the round has %n open survey(s): say which one, --headcount ID=N</source>
        <translation>
            <numerusform>the round has %n open survey: say which one, --headcount ID=N</numerusform>
            <numerusform>the round has %n open surveys: say which one, --headcount ID=N</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingText</name>
    <message numerus="yes">
        <source>all %n case(s)</source>
        <translation>
            <numerusform>the one case</numerusform>
            <numerusform>all %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n statement(s)</source>
        <translation>
            <numerusform>the one statement</numerusform>
            <numerusform>all %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n statement(s)</source>
        <translation>
            <numerusform>%1 of %n statement</numerusform>
            <numerusform>%1 of %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s), apart from everything else.</source>
        <translation>
            <numerusform>%n comment, apart from everything else.</numerusform>
            <numerusform>%n comments, apart from everything else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How well the statements of a section hang together: up to %1 of %n section(s)</source>
        <translation>
            <numerusform>How well the statements of a section hang together: up to %1 of %n section</numerusform>
            <numerusform>How well the statements of a section hang together: up to %1 of %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTitle</name>
    <message numerus="yes">
        <source>%n more changed clearly</source>
        <translation>
            <numerusform>%n more changed clearly</numerusform>
            <numerusform>%n more changed clearly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message numerus="yes">
        <source>It begins with %n answer(s) of %1, each marked “come back to this”.</source>
        <translation>
            <numerusform>It begins with %n answer of %1, marked “come back to this”.</numerusform>
            <numerusform>It begins with %n answers of %1, each marked “come back to this”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be copied: the newest version of the questionnaire has no such question or choice.</source>
        <translation>
            <numerusform>%n answer could not be copied: the newest version of the questionnaire has no such question or choice.</numerusform>
            <numerusform>%n answers could not be copied: the newest version of the questionnaire has no such question or choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message numerus="yes">
        <source>%n action(s) overdue.</source>
        <translation>
            <numerusform>%n action is overdue.</numerusform>
            <numerusform>%n actions are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) due within two weeks.</source>
        <translation>
            <numerusform>%n action is due within two weeks.</numerusform>
            <numerusform>%n actions are due within two weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>Wrote %n action(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n action to %1.</numerusform>
            <numerusform>Wrote %n actions to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <comment>after: strongest in</comment>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexBlocks</name>
    <message numerus="yes">
        <source>out of 100, the mean of %n partners</source>
        <translation>
            <numerusform>out of 100, the mean of %n partner</numerusform>
            <numerusform>out of 100, the mean of %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By number %1 is %2. It is held at %3 because a must-have is not met:</source>
        <comment>readiness, band, band</comment>
        <translation>
            <numerusform>By number %1 is %2. It is held at %3 because a must-have is not met:</numerusform>
            <numerusform>By number %1 is %2. It is held at %3 because %n must-haves are not met:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteWork</name>
    <message numerus="yes">
        <source>Wrote the invitation to %1: %n agency(s), and their questionnaires.</source>
        <translation>
            <numerusform>Wrote the invitation to %1: %n agency, and the questionnaires.</numerusform>
            <numerusform>Wrote the invitation to %1: %n agencies, and their questionnaires.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>in %n section</numerusform>
            <numerusform>in %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesText</name>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>It takes about %n minute.</numerusform>
            <numerusform>It takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n hour(s).</source>
        <translation>
            <numerusform>It takes about %n hour.</numerusform>
            <numerusform>It takes about %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MirrorFigures</name>
    <message numerus="yes">
        <source>%n section(s) to talk about first</source>
        <translation>
            <numerusform>%n section to talk about first</numerusform>
            <numerusform>%n sections to talk about first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MirrorPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MirrorTables</name>
    <message numerus="yes">
        <source>%n further pairs are not shown: not both agencies agree to be named.</source>
        <translation>
            <numerusform>%n further pair is not shown: not both agencies agree to be named.</numerusform>
            <numerusform>%n further pairs are not shown: not both agencies agree to be named.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MustHaveStandingText</name>
    <message numerus="yes">
        <source>%n must-haves are not met because the answer is “don’t know”.</source>
        <translation>
            <numerusform>%n must-have is not met because the answer is “don’t know”.</numerusform>
            <numerusform>%n must-haves are not met because the answer is “don’t know”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-haves are not met, %1 of them because the answer is “don’t know”.</source>
        <translation>
            <numerusform>%n must-have is not met, %1 of them because the answer is “don’t know”.</numerusform>
            <numerusform>%n must-haves are not met, %1 of them because the answer is “don’t know”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-haves are not met.</source>
        <translation>
            <numerusform>%n must-have is not met.</numerusform>
            <numerusform>%n must-haves are not met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-haves are not confirmed because the answer is “don’t know”.</source>
        <translation>
            <numerusform>%n must-have is not confirmed because the answer is “don’t know”.</numerusform>
            <numerusform>%n must-haves are not confirmed because the answer is “don’t know”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextBandText</name>
    <message numerus="yes">
        <source>%1 in %n answer(s)</source>
        <comment>so many steps</comment>
        <translation>
            <numerusform>%1 in %n answer</numerusform>
            <numerusform>%1 in %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextThing</name>
    <message numerus="yes">
        <source>Start with %1: %n questions.</source>
        <translation>
            <numerusform>Start with %1: %n question.</numerusform>
            <numerusform>Start with %1: %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every question of %1 is answered; %n of them you wanted to come back to.</source>
        <translation>
            <numerusform>Every question of %1 is answered; %n of them you wanted to come back to.</numerusform>
            <numerusform>Every question of %1 is answered; %n of them you wanted to come back to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteChapter</name>
    <message numerus="yes">
        <source>%n answers have a note or evidence beside them, kept here word for word. Read them before you pass this report on: they may name somebody. The report can be made without them.</source>
        <translation>
            <numerusform>1 answer has a note or evidence beside it, kept here word for word. Read it before you pass this report on: it may name somebody. The report can be made without it.</numerusform>
            <numerusform>%n answers have a note or evidence beside them, kept here word for word. Read them before you pass this report on: they may name somebody. The report can be made without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnershipTables</name>
    <message numerus="yes">
        <source>%n pairs are in the figures without names.</source>
        <translation>
            <numerusform>%n pair is in the figures without names.</numerusform>
            <numerusform>%n pairs are in the figures without names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnershipText</name>
    <message numerus="yes">
        <source>, %n pairs from one side only</source>
        <translation>
            <numerusform>, %n pair from one side only</numerusform>
            <numerusform>, %n pairs from one side only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n staff</source>
        <translation>
            <numerusform>, %n member of staff</numerusform>
            <numerusform>, %n staff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trust received is shown once %n partners have answered about an agency, so that nobody’s answer can be read off it.</source>
        <translation>
            <numerusform>Trust received is shown once %n partner has answered about an agency, so that nobody’s answer can be read off it.</numerusform>
            <numerusform>Trust received is shown once %n partners have answered about an agency, so that nobody’s answer can be read off it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n agencies that have answered about each other; an indication, not a measurement.</source>
        <translation>
            <numerusform>Of %n agency that has answered about the others; an indication, not a measurement.</numerusform>
            <numerusform>Of %n agencies that have answered about each other; an indication, not a measurement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireActs</name>
    <message numerus="yes">
        <source>%1 %2: no faults, %n item(s).</source>
        <translation>
            <numerusform>%1 %2: no faults, %n item.</numerusform>
            <numerusform>%1 %2: no faults, %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnairePreview</name>
    <message numerus="yes">
        <source>%1 (%n question(s))</source>
        <comment>a section</comment>
        <translation>
            <numerusform>%1 (%n question)</numerusform>
            <numerusform>%1 (%n questions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What else it asks (%n)</source>
        <translation>
            <numerusform>What else it asks (%n)</numerusform>
            <numerusform>What else it asks (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireVerb</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message numerus="yes">
        <source>%n people would be taken in.</source>
        <translation>
            <numerusform>%n person would be taken in.</numerusform>
            <numerusform>%n people would be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without any answer are left out.</source>
        <translation>
            <numerusform>%n row without any answer is left out.</numerusform>
            <numerusform>%n rows without any answer are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows may be nobody (%1) and are taken: %2.</source>
        <translation>
            <numerusform>%n row may be nobody (%1) and is taken: %2.</numerusform>
            <numerusform>%n rows may be nobody (%1) and are taken: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows may be nobody (%1) and are left out: %2.</source>
        <translation>
            <numerusform>%n row may be nobody (%1) and is left out: %2.</numerusform>
            <numerusform>%n rows may be nobody (%1) and are left out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” in %n columns</source>
        <translation>
            <numerusform>“%1” in %n column</numerusform>
            <numerusform>“%1” in %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given %n times.</source>
        <translation>
            <numerusform>Given once.</numerusform>
            <numerusform>Given %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wrote something</source>
        <translation>
            <numerusform>%n person wrote something</numerusform>
            <numerusform>%n people wrote something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%n agreed response(s)</source>
        <translation>
            <numerusform>%n agreed response</numerusform>
            <numerusform>%n agreed responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you said about %n partner(s)</source>
        <translation>
            <numerusform>What you said about %n partner</numerusform>
            <numerusform>What you said about %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In these, %n answer(s) with their notes</source>
        <translation>
            <numerusform>In these, %n answer with its note</numerusform>
            <numerusform>In these, %n answers with their notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) or name(s) of documents</source>
        <translation>
            <numerusform>%n link or name of a document</numerusform>
            <numerusform>%n links or names of documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff survey(s), with what was published</source>
        <translation>
            <numerusform>%n staff survey, with what was published</numerusform>
            <numerusform>%n staff surveys, with what was published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published comment(s)</source>
        <translation>
            <numerusform>%n published comment</numerusform>
            <numerusform>%n published comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that were set aside, with the reasons</source>
        <translation>
            <numerusform>%n check that was set aside, with the reason</numerusform>
            <numerusform>%n checks that were set aside, with the reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) made from it stay, without the round.</source>
        <translation>
            <numerusform>%n action made from it stays, without the round.</numerusform>
            <numerusform>%n actions made from it stay, without the round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of what helps or hinders</source>
        <translation>
            <numerusform>%n mark of what helps or hinders</numerusform>
            <numerusform>%n marks of what helps or hinders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionText</name>
    <message numerus="yes">
        <source>This file is to be kept until %1, %n day(s) from now.</source>
        <translation>
            <numerusform>This file is to be kept until %1, %n day from now.</numerusform>
            <numerusform>This file is to be kept until %1, %n days from now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundTasks</name>
    <message numerus="yes">
        <source>%n people have finished</source>
        <translation>
            <numerusform>%n person has finished</numerusform>
            <numerusform>%n people have finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundsFigure</name>
    <message numerus="yes">
        <source>Trust in %n partners, on average</source>
        <translation>
            <numerusform>Trust in %n partner</numerusform>
            <numerusform>Trust in %n partners, on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message numerus="yes">
        <source>%n round(s) have no number: a gap, not a change.</source>
        <translation>
            <numerusform>%n round has no number: a gap, not a change.</numerusform>
            <numerusform>%n rounds have no number: a gap, not a change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Based on the %n question(s) that all versions have in common (%1 % of the weight).</source>
        <translation>
            <numerusform>Based on the %n question that all versions have in common (%1 % of the weight).</numerusform>
            <numerusform>Based on the %n questions that all versions have in common (%1 % of the weight).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyFormText</name>
    <message numerus="yes">
        <source>%n questions about your own work; they take about %1 minutes.</source>
        <translation>
            <numerusform>%n questions about your own work; they take about %1 minutes.</numerusform>
            <numerusform>%n questions about your own work; they take about %1 minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions about your own work.</source>
        <translation>
            <numerusform>%n questions about your own work.</numerusform>
            <numerusform>%n questions about your own work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyView</name>
    <message numerus="yes">
        <source>%n people have finished.</source>
        <translation>
            <numerusform>%n person has finished.</numerusform>
            <numerusform>%n people have finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have finished, more than the %1 who are asked.</source>
        <translation>
            <numerusform>%n person has finished, more than the %1 who are asked.</numerusform>
            <numerusform>%n people have finished, more than the %1 who are asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 people asked have finished (%2).</source>
        <translation>
            <numerusform>%n of the %1 people asked has finished (%2).</numerusform>
            <numerusform>%n of the %1 people asked have finished (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::CheckCard</name>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) set aside</source>
        <translation>
            <numerusform>%n question set aside</numerusform>
            <numerusform>%n questions set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::CommentChoice</name>
    <message numerus="yes">
        <source>%n comment(s) will be published.</source>
        <translation>
            <numerusform>%n comment will be published.</numerusform>
            <numerusform>%n comments will be published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::ContributionList</name>
    <message numerus="yes">
        <source>%n more, together %1</source>
        <translation>
            <numerusform>%n more, together %1</numerusform>
            <numerusform>%n more, together %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::DifferencesPage</name>
    <message numerus="yes">
        <source>All %n answers were typed the same both times.</source>
        <translation>
            <numerusform>The one answer was typed the same both times.</numerusform>
            <numerusform>All %n answers were typed the same both times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 answers differ.</source>
        <translation>
            <numerusform>%n of %1 answers differs.</numerusform>
            <numerusform>%n of %1 answers differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the paper, and choose what it says: %n to go.</source>
        <translation>
            <numerusform>Look at the paper, and choose what it says: %n to go.</numerusform>
            <numerusform>Look at the paper, and choose what it says: %n to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::EntryView</name>
    <message numerus="yes">
        <source>%n forms of another survey are typed in and not put in yet. If you type forms of this one, those are deleted.</source>
        <translation>
            <numerusform>%n form of another survey is typed in and not put in yet. If you type forms of this one, it is deleted.</numerusform>
            <numerusform>%n forms of another survey are typed in and not put in yet. If you type forms of this one, those are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms typed</source>
        <translation>
            <numerusform>%n form typed</numerusform>
            <numerusform>%n forms typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n forms in</source>
        <translation>
            <numerusform>Put %n form in</numerusform>
            <numerusform>Put %n forms in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms are put in. Their numbers are forgotten, and nobody can take them out again.</source>
        <translation>
            <numerusform>%n form is put in. Its number is forgotten, and nobody can take it out again.</numerusform>
            <numerusform>%n forms are put in. Their numbers are forgotten, and nobody can take them out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms without any answer are left out.</source>
        <translation>
            <numerusform>%n form without any answer is left out.</numerusform>
            <numerusform>%n forms without any answer are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::FileActs</name>
    <message numerus="yes">
        <source>%n forms are typed in and not put in yet. They are in no file: leave now, and they have to be typed again.</source>
        <translation>
            <numerusform>%n form is typed in and not put in yet. It is in no file: leave now, and it has to be typed again.</numerusform>
            <numerusform>%n forms are typed in and not put in yet. They are in no file: leave now, and they have to be typed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::FileFaultsView</name>
    <message numerus="yes">
        <source>It has %n fault(s). Nothing is stored. Mend them in the file, save it and choose it again.</source>
        <translation>
            <numerusform>It has %n fault. Nothing is stored. Mend it in the file, save it and choose it again.</numerusform>
            <numerusform>It has %n faults. Nothing is stored. Mend them in the file, save it and choose it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::IdleBar</name>
    <message numerus="yes">
        <source>Is anybody there? In %n seconds the answers given here are deleted, and the survey starts at its beginning.</source>
        <translation>
            <numerusform>Is anybody there? In %n second the answers given here are deleted, and the survey starts at its beginning.</numerusform>
            <numerusform>Is anybody there? In %n seconds the answers given here are deleted, and the survey starts at its beginning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::LockForm</name>
    <message numerus="yes">
        <source>%n characters or more.</source>
        <translation>
            <numerusform>%n character or more.</numerusform>
            <numerusform>%n characters or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a code of %n characters or more.</source>
        <translation>
            <numerusform>Choose a code of %n character or more.</numerusform>
            <numerusform>Choose a code of %n characters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::NextBandPanel</name>
    <message numerus="yes">
        <source>%n other set(s) that would do</source>
        <translation>
            <numerusform>%n other set that would do</numerusform>
            <numerusform>%n other sets that would do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::OverviewView</name>
    <message numerus="yes">
        <source>with %n partners</source>
        <translation>
            <numerusform>with %n partner</numerusform>
            <numerusform>with %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left unfinished in %1, which is closed</source>
        <translation>
            <numerusform>%n left unfinished in %1, which is closed</numerusform>
            <numerusform>%n left unfinished in %1, which is closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::PaperWay</name>
    <message numerus="yes">
        <source>%n forms are typed in and not put in yet.</source>
        <translation>
            <numerusform>%n form is typed in and not put in yet.</numerusform>
            <numerusform>%n forms are typed in and not put in yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::QuestionnaireCard</name>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>%n to come back to</numerusform>
            <numerusform>%n to come back to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::QuestionnaireEntry</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::RoundActs</name>
    <message numerus="yes">
        <source>%1 – %n question(s)</source>
        <translation>
            <numerusform>%1 – %n question</numerusform>
            <numerusform>%1 – %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms of this survey are typed in and not put in yet. Put them in first: once the round is closed, nobody can.</source>
        <translation>
            <numerusform>%n form of this survey is typed in and not put in yet. Put it in first: once the round is closed, nobody can.</numerusform>
            <numerusform>%n forms of this survey are typed in and not put in yet. Put them in first: once the round is closed, nobody can.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::StaffView</name>
    <message numerus="yes">
        <source>You have left %n questions blank. That is allowed.</source>
        <translation>
            <numerusform>You have left %n question blank. That is allowed.</numerusform>
            <numerusform>You have left %n questions blank. That is allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions about your own work; they take about %1 minutes.</source>
        <translation>
            <numerusform>One question about your own work; it takes about %1 minutes.</numerusform>
            <numerusform>%n questions about your own work; they take about %1 minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions about your own work.</source>
        <translation>
            <numerusform>One question about your own work.</numerusform>
            <numerusform>%n questions about your own work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::SurveyClosing</name>
    <message numerus="yes">
        <source>%n people have finished.</source>
        <translation>
            <numerusform>%n person has finished.</numerusform>
            <numerusform>%n people have finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::TaskList</name>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>%n to come back to</numerusform>
            <numerusform>%n to come back to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::TaskRow</name>
    <message numerus="yes">
        <source>%n to come back to</source>
        <translation>
            <numerusform>%n to come back to</numerusform>
            <numerusform>%n to come back to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::UnlockPage</name>
    <message numerus="yes">
        <source>That was wrong too often: try again in %n seconds.</source>
        <translation>
            <numerusform>That was wrong too often: try again in %n second.</numerusform>
            <numerusform>That was wrong too often: try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairLines</name>
    <message numerus="yes">
        <source>%n further pairs have answered, and not both have agreed to be shown by name.</source>
        <translation>
            <numerusform>%n further pair has answered, and not both have agreed to be shown by name.</numerusform>
            <numerusform>%n further pairs have answered, and not both have agreed to be shown by name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::InviteDialog</name>
    <message numerus="yes">
        <source>Figures of staff only from %n people on</source>
        <translation>
            <numerusform>Figures of staff only from %n person on</numerusform>
            <numerusform>Figures of staff only from %n people on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soundings::TakenCard</name>
    <message numerus="yes">
        <source>What is in it that should not be (%n)</source>
        <translation>
            <numerusform>What is in it that should not be (%n)</numerusform>
            <numerusform>What is in it that should not be (%n)</numerusform>
        </translation>
    </message>
</context>
</TS>
