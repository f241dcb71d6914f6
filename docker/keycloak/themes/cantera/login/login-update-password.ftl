<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#-- A broken password rule comes as the page's message: it belongs to the field. -->
<#assign broken = messagesPerField.get("password")>
<#if !broken?has_content && !messagesPerField.existsError("password-confirm") && (message.type)! == "error"><#assign broken = message.summary></#if>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("updatePasswordTitle")}
<#elseif section == "form">
<form id="kc-passwd-update-form" class="form" action="${url.loginAction}" method="post" novalidate>
  <@field.password id="password-new" label=msg("passwordNew") autocomplete="new-password" autofocus=true
    hint=msg("passwordHint") error=broken/>
  <@field.password id="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"
    error=messagesPerField.get("password-confirm")/>
  <@field.logoutOtherSessions/>
  <@field.acts label=msg("savePassword")/>
</form>
</#if>
</@layout.registrationLayout>
