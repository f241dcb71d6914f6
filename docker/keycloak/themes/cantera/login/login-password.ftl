<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password"); section>
<#if section == "header">${msg("passwordTitle")}
<#elseif section == "form">
<form id="kc-form-login" class="form" action="${url.loginAction}" method="post" novalidate>
  <@field.password id="password" label=msg("password") autofocus=true error=messagesPerField.get("password")/>
  <#if realm.resetPasswordAllowed><p class="forgot"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
  <@field.acts label=msg("doLogIn") id="kc-login" cancel=false/>
</form>
</#if>
</@layout.registrationLayout>
