<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("loginErrorTitle") note=msg("alarmNote")>
<p>${msg("loginErrorText", event.date, event.ipAddress)}</p>
</@layout.emailLayout>
