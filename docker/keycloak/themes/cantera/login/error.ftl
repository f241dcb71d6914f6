<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("errorTitle")}
<#elseif section == "form">
<p class="lead" id="kc-error-message">${kcSanitize(message.summary)?no_esc}</p>
<#if traceId??><p class="hint" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
<#assign target = (client.baseUrl)!properties.applicationUrl!"">
<#if !skipLink?? && target?has_content><@field.go href=target label=msg("backToApplication") id="backToApplication"/></#if>
</#if>
</@layout.registrationLayout>
