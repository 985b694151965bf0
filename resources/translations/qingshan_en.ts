<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %n figure(s) of an unknown indicator</source>
        <translation>
            <numerusform>%1: %n figure of an unknown indicator</numerusform>
            <numerusform>%1: %n figures of an unknown indicator</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qingshan::ThemePage</name>
    <message numerus="yes">
        <source>Removed %1 with its %n figure(s) in all themes and areas. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Removed %1 with its %n figure in all themes and areas. Ctrl+Z brings it back.</numerusform>
            <numerusform>Removed %1 with its %n figures in all themes and areas. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qingshan::YearlyTableModel</name>
    <message numerus="yes">
        <source>Clear %n figure(s)</source>
        <translation>
            <numerusform>Clear %n figure</numerusform>
            <numerusform>Clear %n figures</numerusform>
        </translation>
    </message>
</context>
</TS>
