<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("passwordChangedTitle") note=msg("alarmNote")>
<p>${msg("passwordChangedText", event.date, event.ipAddress)}</p>
</@layout.emailLayout>
