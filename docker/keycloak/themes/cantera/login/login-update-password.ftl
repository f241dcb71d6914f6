<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
<#if section == "header">${msg("updatePasswordTitle")}
<#elseif section == "form">
<form id="kc-passwd-update-form" class="form" action="${url.loginAction}" method="post" novalidate>
  <@field.password id="password-new" label=msg("passwordNew") autocomplete="new-password" autofocus=true
    hint=msg("passwordHint") error=messagesPerField.get("password")/>
  <@field.password id="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"
    error=messagesPerField.get("password-confirm")/>
  <@field.logoutOtherSessions/>
  <@field.acts label=msg("savePassword")/>
</form>
</#if>
</@layout.registrationLayout>
