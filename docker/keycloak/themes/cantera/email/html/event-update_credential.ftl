<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("credentialChangedTitle", msg("credential." + (event.getDetail("credential_type")!"unknown"))) note=msg("alarmNote")>
<p>${msg("credentialChangedText", msg("credential." + (event.getDetail("credential_type")!"unknown")), event.date, event.ipAddress)}</p>
</@layout.emailLayout>
