<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayInfo=true displayMessage=!messagesPerField.existsError("username"); section>
<#if section == "header">${msg("emailForgotTitle")}
<#elseif section == "form">
<p class="lead">${msg("emailInstruction")}</p>
<form id="kc-reset-password-form" class="form" action="${url.loginAction}" method="post" novalidate>
  <@field.input id="username" label=msg("email") type="email" value=auth.attemptedUsername!"" autofocus=true autocomplete="username"
    error=messagesPerField.get("username")/>
  <@field.acts label=msg("sendLink") cancel=false/>
</form>
<#elseif section == "info"><a href="${url.loginUrl}">${msg("backToLogin")}</a>
</#if>
</@layout.registrationLayout>
