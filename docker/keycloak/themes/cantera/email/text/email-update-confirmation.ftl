<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("newEmailTitle") act=msg("newEmailAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("newEmailNote")>
${msg("newEmailText", newEmail)}
</@layout.letter>
