<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>ChangeText</name>
    <message>
        <source>, and is now %1 (before: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and is now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 now; the earlier round has no number to set it beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2; the later round has no number to set it beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared: neither round has a number for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change to the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no clear change (%2, now %3)%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, from %3 to %4%5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still open could account for some of it: the ranges overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rose by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fell by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked only in the earlier round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked only in the later round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 whose answers changed their meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared on the %1 questions both rounds have in common. Left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3, %4</source>
        <comment>an item, its answers before and after, the points it moved</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>It is a Soundings workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its version is one this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite finds every page and index whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refers to something that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every questionnaire in it can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer belongs to an item and a point of its questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every person&apos;s answers fit the questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Work on a copy: open the newest backup beside it, or send this list to whoever looks after Soundings for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseVerb</name>
    <message>
        <source>Closed %1. It is read-only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened %1. The reason is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareVerb</name>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE: every agency and answer here is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our trust in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies are listed by name, not ranked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>%1 %2</source>
        <comment>what, and how it changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change in trust in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust in %1 cannot be compared: one of the rounds has too few ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated only in %1, and so not compared: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of less than %1 points is called no clear change: answers waver by about that much when nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved %1 most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a title, then a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change in readiness or in trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change in readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change in trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change in the parts that can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two rounds have no number in common to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateVerb</name>
    <message>
        <source>Created %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the sample partnership in %1. Every agency in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is not there. Check the name and the folder, or whether it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Name a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened or written with your permissions. Choose another folder, or ask whoever looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing in it to read. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Soundings workspace. Choose a file that ends in .soundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database made by another program. Nothing was changed. Choose a Soundings workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Soundings. Nothing was changed. Install the newest Soundings to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, and Soundings will not change it. Open a copy from before, or run &quot;soundings-cli check&quot; on it to see what is wrong. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was changed. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read but not changed. Nothing was changed. Copy it to a folder of your own and work on the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed. Make some room and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end. Check the disk or the connection to it and try again. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, and what was there is unchanged. Check that the folder exists and that the disk is connected, then do it again. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round %2 in %1. Choose one of its rounds, or record answers to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no partner %2 in %1. Check the name, or add the partner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no questionnaire %2 here. &quot;soundings-cli questionnaire list&quot; names those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question %2. &quot;soundings-cli questionnaire show&quot; lists the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such answers in %1 any more. Go back and choose again. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has a round called %2. Give the new round another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %2 is closed, so its answers stay as they are. Reopen it with a reason to change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round %2 is still open. Nothing was changed. Only a closed round can be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey %2 is closed and stays closed, to protect those who answered. Ask again in a new round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening the round %2 needs a reason, because the reason is kept. Say why in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has an agency called %2. Give the new one a name that tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed. Type one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has the questionnaire %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a different questionnaire under the name %2. Nothing was changed. Give the new one a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cannot be compared: they have no question in common. Choose two rounds of the same questionnaire. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire %2 is answered about a partner. Say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire %2 is not answered about a partner. Leave the partner out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a line that is too long to be an answer (%2). Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (%2). Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not well-formed JSON (%2). Mend it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in this questionnaire are too large to compute with exactly. Use smaller weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundings met something it did not expect, and did not do what you asked. What was saved is still there. Please tell us these words: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainVerb</name>
    <message>
        <source>SAMPLE: every agency and answer here is invented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexText</name>
    <message>
        <source>one more must-have is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more must-haves are not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number this is %1; it is held at %2 because %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number this is %1; it is held at %2 because nobody could confirm %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been answered in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little of %1 has a rating to score it: %2 of %3 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number this is %1. The band waits for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be either side of the line at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be either side of the lines at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no readiness number yet: it waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance stands %1 points above staff confidence: what is written down is ahead of what staff feel able to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff confidence stands %1 points above governance: staff feel more able than the written arrangements yet support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>this is not well-formed JSON%1. Mend the brackets, commas and quotes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8 text%1. Save the file again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format number is not one this Soundings knows%1. Use &quot;format&quot;: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is needed is missing%1. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a field Soundings does not know%1. Check its spelling, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the wrong kind of value%1. Check whether a text, a number, a list or an object belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this value is not one of those allowed here%1. Use one that the format names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is empty%1. Write it, or take the field out if it may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this id is used twice%1. Give each thing an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text stands in two places%1. Word them so that people can tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are fewer levels than the scale has points%1. Describe one level for each point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more levels than the scale has points%1. Describe one level for each point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a translation is missing%1. Translate it, or take the language out of those that are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this translates something the questionnaire does not have%1. Check the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mirror names a question that is not there%1. Name one of this questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mirror does not point back%1. Let each of the two questions name the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case names a question that is not there%1. Name one of this questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind is not in the list of kinds%1. Add it there, or name one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this facet is not in the list of facets%1. Add it there, or name one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this theme is not in the list of themes%1. Add it there, or name one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this leaning is not in the list of leanings%1. Add it there, or name one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights here add to nothing%1, so there would be no score. Give at least one a weight of 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights here are too large to compute with exactly%1. Use whole numbers up to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale has no points%1. Give it at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale has fewer than two points%1. Give it at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale has more than eleven points%1. Leave eleven at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the points of the scale do not rise%1. Put them in order, each worth more than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two points of the scale have the same value%1. Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the must-have asks for a point the scale does not have%1. Use one of its points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no questions here%1. Add one, or take the section out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest group shown is too small to protect people%1. Use 10 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no option of this case is recommended%1. Mark the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty%1. Put a header and at least one row in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first row names no question%1. Begin with a row of column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this column is not one of the questionnaire&apos;s%1. Take it out, or name it after --ignore-columns if you know that it holds nothing personal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this column stands here twice%1. Leave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column is missing%1. Add it to the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this row does not have as many cells as the first%1. Check its commas and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote opened here is never closed%1. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the questionnaire has no question with this id%1. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this question is answered twice%1. Leave one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a point of the scale%1. Use one of its points, na, dk, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this question always applies%1. Give it a point of the scale, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;does not apply&quot; needs a reason%1. Say why in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;don&apos;t know&quot; is not one of this question&apos;s answers%1. Give it a point of the scale, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this role is not one of the questionnaire&apos;s%1. Use one of its role ids, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not one of the case&apos;s options%1. Use one of its letters, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is too long%1. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line is too long to be an answer%1. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no answers under the first row%1. Add at least one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: “%1”</source>
        <comment>what stood there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a point of the scale%1. Use %2 to %3, na, dk, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>Must-have: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our agency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MustHaveText</name>
    <message>
        <source>staff as a group do not yet say %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for staff as a group, %1 is on average below ‘%2’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands at ‘%2’ and needs ‘%3’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>not at all true</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is only %2</source>
        <comment>slightly true</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody could say yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionnaireVerb</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check this reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: no faults, %n item(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordVerb</name>
    <message>
        <source>Reading: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the answers of fewer than %1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the answers of %1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without any answer were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced the response that was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded %1 of %2 answers: %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>Wrote the report on %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>Not enough answers for readiness yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner has a trust number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our trust in the one partner we have rated is %1 out of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our trust in %1 partners is %2 out of 100 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side, the two say ‘%1’. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by one must-have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by %1 must-haves: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness is %1 out of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of its own</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no trust number yet, too few statements have a rating. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Trust %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored without: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-have not met: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed, to find out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band waits for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreTables</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 20 people: an early sign, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE: every agency and answer here is invented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little is in place yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little is known or believed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on individuals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True only here and there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place and used with care, with known exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True for much of what we share, with known exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works as a matter of course, and can be shown to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True nearly every time, and we could give examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipped but apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willing but exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one shared purpose and one small lawful share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paperwork is done; spend time on people, not on another agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is good will and the safeguards are thin: put governance right before more is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for harder problems, and keep checking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered with a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 do not apply</source>
        <comment>more than one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know: counts as 0 until there is evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know: left out, and to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers to score it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown, to protect colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey is still open. Its results appear when the round is closed, so that nobody&apos;s answers can be followed as they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 answers: not shown, to protect colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many of its parts have fewer than %1 answers: no overall figure is shown, to protect colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>The decimal sign of numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumText</name>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not counted: too few answers beside it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (turned round)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>soundings::Paragraph</name>
    <message>
        <source>Copy this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>soundings::Session</name>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retiring a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing a partner back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding the round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
