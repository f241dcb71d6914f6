<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("linkTitle", identityProviderDisplayName) act=msg("linkAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("linkNote")>
<p>${msg("linkText", identityProviderDisplayName, identityProviderContext.username)}</p>
</@layout.emailLayout>
