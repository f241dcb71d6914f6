<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as userProfile>
<#import "register-commons.ftl" as registerCommons>
<@layout.registrationLayout displayInfo=true displayMessage=messagesPerField.exists("global"); section>
<#if section == "header"><#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${msg("registerTitle")}</#if>
<#elseif section == "form">
<form id="kc-register-form" class="form" action="${url.registrationAction}" method="post" novalidate>
  <@userProfile.userProfileFormFields/>
  <#if passwordRequired??>
  <@field.password id="password" label=msg("password") autocomplete="new-password" hint=msg("passwordHint") error=messagesPerField.get("password")/>
  <@field.password id="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" error=messagesPerField.get("password-confirm")/>
  </#if>
  <@registerCommons.termsAcceptance/>
  <@field.acts label=msg("doRegister") cancel=false/>
</form>
<#elseif section == "info"><a href="${url.loginUrl}">${msg("backToLogin")}</a>
</#if>
</@layout.registrationLayout>
