<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("actionsTitle") act=msg("actionsAct") link=link expires=linkExpirationFormatter(linkExpiration) note=msg("actionsNote")>
<p>${msg("actionsText")}</p>
<#list requiredActions![]>
<ul style="margin:0 0 16px;padding-left:20px;font-weight:600">
  <#items as action><li>${msg("requiredAction." + action)}</li></#items>
</ul>
</#list>
</@layout.emailLayout>
