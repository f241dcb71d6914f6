<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("recoveryCodeInput"); section>
<#if section == "header">${msg("auth-recovery-code-header")}
<#elseif section == "form">
<form id="kc-recovery-code-login-form" class="form" action="${url.loginAction}" method="post" novalidate>
  <@field.input id="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c)
    hint=msg("auth-recovery-code-info-message") class="code" autofocus=true error=messagesPerField.get("recoveryCodeInput")/>
  <@field.acts label=msg("doLogIn") id="kc-login" cancel=false/>
</form>
</#if>
</@layout.registrationLayout>
