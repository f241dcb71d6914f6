<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("actionsTitle") act=msg("actionsAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("actionsNote")>
${msg("actionsText")}
<#list requiredActions![] as action>
- ${msg("requiredAction." + action)}
</#list>
</@layout.letter>
