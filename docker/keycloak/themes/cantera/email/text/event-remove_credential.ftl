<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("credentialRemovedTitle", msg("credential." + (event.getDetail("credential_type")!"unknown"))) note=msg("alarmNote")>
${msg("credentialRemovedText", msg("credential." + (event.getDetail("credential_type")!"unknown")), event.date, event.ipAddress)}
</@layout.letter>
