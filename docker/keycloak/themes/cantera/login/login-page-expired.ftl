<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout; section>
<#if section == "header">${msg("pageExpiredTitle")}
<#elseif section == "form">
<p class="lead">${msg("pageExpiredMsg1")}</p>
<div class="acts">
  <@field.go href=url.loginAction label=msg("pageExpiredContinue") id="loginContinueLink"/>
  <a class="button" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
</div>
</#if>
</@layout.registrationLayout>
