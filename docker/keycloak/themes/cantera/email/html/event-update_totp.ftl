<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("totpChangedTitle") note=msg("alarmNote")>
<p>${msg("totpChangedText", event.date, event.ipAddress)}</p>
</@layout.emailLayout>
