<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password"); section>
<#if section == "header">${usernameHidden???then(msg("passwordTitle"), msg("loginAccountTitle"))}
<#elseif section == "form">
<form id="kc-form-login" class="form" action="${url.loginAction}" method="post" novalidate>
  <#if !usernameHidden??>
  <@field.input id="username" label=msg("email") type="email" value=login.username!"" autofocus=true
    autocomplete=enableWebAuthnConditionalUI?has_content?then("username webauthn", "username") error=messagesPerField.getFirstError("username", "password")/>
  </#if>
  <@field.password id="password" label=msg("password") autofocus=usernameHidden??
    error=usernameHidden???then(messagesPerField.getFirstError("username", "password"), "")/>
  <#if realm.resetPasswordAllowed><p class="forgot"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
  <#if realm.rememberMe && !usernameHidden??><@field.checkbox id="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/></#if>
  <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!}">
  <@field.acts label=msg("doLogIn") id="kc-login" cancel=false/>
</form>
<#-- Only beside the e-mail: after it, the button would tell known addresses from unknown ones. -->
<#if !usernameHidden??><@passkeys.conditionalUIData/></#if>
</#if>
</@layout.registrationLayout>
