<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("loginErrorTitle") note=msg("alarmNote")>
${msg("loginErrorText", event.date, event.ipAddress)}
</@layout.letter>
