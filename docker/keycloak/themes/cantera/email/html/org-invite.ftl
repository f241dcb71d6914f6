<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("inviteTitle", organization.name) name=firstName!"" act=msg("inviteAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("inviteNote")>
<p>${msg("inviteText", organization.name)}</p>
</@layout.emailLayout>
