<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("credentialChangedTitle", msg("credential." + (event.getDetail("credential_type")!"unknown"))) note=msg("alarmNote")>
${msg("credentialChangedText", msg("credential." + (event.getDetail("credential_type")!"unknown")), event.date, event.ipAddress)}
</@layout.letter>
