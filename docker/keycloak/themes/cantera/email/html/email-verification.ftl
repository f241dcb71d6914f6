<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("verifyTitle") act=msg("verifyAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("verifyNote")>
<p>${msg("verifyText")}</p>
</@layout.emailLayout>
