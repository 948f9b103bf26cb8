<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QuestionnaireVerb</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: no faults, %n item(s).</source>
        <translation>
            <numerusform>%1 %2: no faults, %n item.</numerusform>
            <numerusform>%1 %2: no faults, %n items.</numerusform>
        </translation>
    </message>
</context>
</TS>
