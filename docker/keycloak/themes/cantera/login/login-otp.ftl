<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
<#if section == "header">${msg("otpTitle")}
<#elseif section == "form">
<form id="kc-otp-login-form" class="form" action="${url.loginAction}" method="post" novalidate>
  <#if otpLogin.userOtpCredentials?size gt 1>
  <fieldset class="choices">
    <legend class="label">${msg("otpDevice")}</legend>
    <#list otpLogin.userOtpCredentials as credential>
    <label class="choice"><input type="radio" name="selectedCredentialId" value="${credential.id}"
      <#if credential.id == otpLogin.selectedCredentialId>checked</#if>><span>${credential.userLabel}</span></label>
    </#list>
  </fieldset>
  </#if>
  <@field.input id="otp" label=msg("loginOtpOneTime") hint=msg("otpHint") autocomplete="one-time-code" inputmode="numeric" class="code"
    autofocus=true error=messagesPerField.get("totp")/>
  <@field.acts label=msg("doLogIn") id="kc-login" cancel=false/>
</form>
</#if>
</@layout.registrationLayout>
