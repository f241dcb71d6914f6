<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("resetTitle") act=msg("resetAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("resetNote")>
<p>${msg("resetText")}</p>
</@layout.emailLayout>
