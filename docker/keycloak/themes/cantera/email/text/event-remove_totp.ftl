<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("totpRemovedTitle") note=msg("alarmNote")>
${msg("totpRemovedText", event.date, event.ipAddress)}
</@layout.letter>
