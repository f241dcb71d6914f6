<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("totpChangedTitle") note=msg("alarmNote")>
${msg("totpChangedText", event.date, event.ipAddress)}
</@layout.letter>
