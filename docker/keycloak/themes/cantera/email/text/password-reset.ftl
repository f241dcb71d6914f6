<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("resetTitle") act=msg("resetAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("resetNote")>
${msg("resetText")}
</@layout.letter>
