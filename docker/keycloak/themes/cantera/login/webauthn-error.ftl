<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("webauthn-error-title")}
<#elseif section == "form">
<p class="lead">${kcSanitize(message.summary)?no_esc}</p>
<form id="kc-error-credential-form" class="form" action="${url.loginAction}" method="post">
  <input type="hidden" name="authenticationExecution" value="${execution}">
  <div class="acts">
    <button class="button primary" id="kc-try-again" type="submit" name="isSetRetry" value="retry">${msg("doTryAgain")}</button>
    <#if isAppInitiatedAction??><button class="button" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
