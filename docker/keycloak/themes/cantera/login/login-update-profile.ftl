<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as userProfile>
<@layout.registrationLayout displayMessage=(message.type)! == "error" && messagesPerField.exists("global"); section>
<#if section == "header">${msg("loginProfileTitle")}
<#elseif section == "form">
<p class="lead">${msg("profileLead")}</p>
<form id="kc-update-profile-form" class="form" action="${url.loginAction}" method="post" novalidate>
  <@userProfile.userProfileFormFields/>
  <@field.acts label=msg("doSave")/>
</form>
</#if>
</@layout.registrationLayout>
