<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("newEmailTitle") act=msg("newEmailAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("newEmailNote")>
<p>${msg("newEmailText", newEmail)}</p>
</@layout.emailLayout>
