<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
<#if section == "header">${msg("loginAccountTitle")}
<#elseif section == "form">
<form id="kc-form-login" class="form" action="${url.loginAction}" method="post" novalidate>
  <#if !usernameHidden??>
  <@field.input id="username" label=msg("email") type="email" value=login.username!"" autofocus=true
    autocomplete=enableWebAuthnConditionalUI?has_content?then("username webauthn", "username") error=messagesPerField.get("username")/>
  <#if realm.rememberMe><@field.checkbox id="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/></#if>
  </#if>
  <@field.acts label=msg("doContinue") id="kc-login" cancel=false/>
</form>
<@passkeys.conditionalUIData/>
</#if>
</@layout.registrationLayout>
