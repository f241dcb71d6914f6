<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">${msg("deleteCredentialTitle", credentialLabel)}
<#elseif section == "form">
<p class="lead">${msg("deleteCredentialMessage", credentialLabel)}</p>
<form class="form" action="${url.loginAction}" method="post">
  <div class="acts">
    <button class="button danger" id="kc-accept" type="submit" name="accept" value="true">${msg("doConfirmDelete")}</button>
    <button class="button" id="kc-decline" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button>
  </div>
</form>
</#if>
</@layout.registrationLayout>
