<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=false; section>
<#assign actions = requiredActions![]>
<#if section == "header"><#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#elseif actions?has_content>${msg("actionsTitle")}<#else>${message.summary}</#if>
<#elseif section == "form">
<#if messageHeader?? || actions?has_content><p class="lead" id="kc-info-message">${kcSanitize(message.summary)?no_esc}</p></#if>
<#if actions?has_content>
<ul class="todo">
  <#list actions as action><li>${msg("requiredAction." + action)}</li></#list>
</ul>
</#if>
<#if pageRedirectUri?has_content><@field.go href=pageRedirectUri label=msg("backToApplication")/>
<#elseif actionUri?has_content><@field.go href=actionUri label=msg("proceedWithAction")/>
<#else><@field.home/>
</#if>
</#if>
</@layout.registrationLayout>
