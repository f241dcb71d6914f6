<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("pausedTitle") note=msg("pausedNote")>
<p>${msg("pausedText", event.date)}</p>
</@layout.emailLayout>
