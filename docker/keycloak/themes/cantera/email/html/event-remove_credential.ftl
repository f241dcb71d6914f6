<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("credentialRemovedTitle", msg("credential." + (event.getDetail("credential_type")!"unknown"))) note=msg("alarmNote")>
<p>${msg("credentialRemovedText", msg("credential." + (event.getDetail("credential_type")!"unknown")), event.date, event.ipAddress)}</p>
</@layout.emailLayout>
