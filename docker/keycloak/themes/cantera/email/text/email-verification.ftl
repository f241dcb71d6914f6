<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("verifyTitle") act=msg("verifyAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("verifyNote")>
${msg("verifyText")}
</@layout.letter>
