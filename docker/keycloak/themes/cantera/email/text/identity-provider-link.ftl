<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("linkTitle", identityProviderDisplayName) act=msg("linkAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("linkNote")>
${msg("linkText", identityProviderDisplayName, identityProviderContext.username)}
</@layout.letter>
