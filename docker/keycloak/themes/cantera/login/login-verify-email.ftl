<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=(message.type)! != "warning"; section>
<#if section == "header">${msg("emailVerifyTitle")}
<#elseif section == "form">
<p class="lead"><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
<#if isAppInitiatedAction??>
<form id="kc-verify-email-form" class="form" action="${url.loginAction}" method="post">
  <@field.acts label=verifyEmail???then(msg("emailVerifyResend"), msg("emailVerifySend"))/>
</form>
<#else>
<p class="hint">${msg("emailVerifyInstruction2")}</p>
<a class="button" href="${url.loginAction}">${msg("emailVerifyResend")}</a>
</#if>
</#if>
</@layout.registrationLayout>
