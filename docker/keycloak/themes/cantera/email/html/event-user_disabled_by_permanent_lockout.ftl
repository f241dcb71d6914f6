<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("lockedTitle") note=msg("lockedNote")>
<p>${msg("lockedText", event.date)}</p>
</@layout.emailLayout>
