<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
<#if section == "header">${msg("otp-reset-description")}
<#elseif section == "form">
<form id="kc-otp-reset-form" class="form" action="${url.loginAction}" method="post">
  <fieldset class="choices" aria-labelledby="kc-page-title">
    <#list configuredOtpCredentials.userOtpCredentials as credential>
    <label class="choice"><input type="radio" name="selectedCredentialId" value="${credential.id}"
      <#if credential.id == configuredOtpCredentials.selectedCredentialId>checked</#if>><span>${credential.userLabel!""}</span></label>
    </#list>
  </fieldset>
  <@field.acts label=msg("doContinue") id="kc-otp-reset-form-submit" cancel=false/>
</form>
</#if>
</@layout.registrationLayout>
