<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("passwordChangedTitle") note=msg("alarmNote")>
${msg("passwordChangedText", event.date, event.ipAddress)}
</@layout.letter>
