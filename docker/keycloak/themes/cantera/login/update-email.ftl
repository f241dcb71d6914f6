<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as userProfile>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
<#if section == "header">${msg("updateEmailTitle")}
<#elseif section == "form">
<p class="lead">${msg("updateEmailLead")}</p>
<form id="kc-update-email-form" class="form" action="${url.loginAction}" method="post" novalidate>
  <@userProfile.userProfileFormFields/>
  <@field.logoutOtherSessions/>
  <@field.acts label=msg("doContinue")/>
</form>
</#if>
</@layout.registrationLayout>
