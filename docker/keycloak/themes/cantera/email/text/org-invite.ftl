<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.letter title=msg("inviteTitle", organization.name) name=firstName!"" act=msg("inviteAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("inviteNote")>
${msg("inviteText", organization.name)}
</@layout.letter>
