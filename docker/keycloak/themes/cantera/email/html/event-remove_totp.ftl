<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("totpRemovedTitle") note=msg("alarmNote")>
<p>${msg("totpRemovedText", event.date, event.ipAddress)}</p>
</@layout.emailLayout>
