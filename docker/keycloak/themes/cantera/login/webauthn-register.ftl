<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=(message.type)! == "error"; section>
<#if section == "header">${msg("webauthn-registration-title")}
<#elseif section == "form">
<p class="lead">${msg("webauthnLead")}</p>
<form id="register" class="form" action="${url.loginAction}" method="post">
  <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "authenticatorLabel", "transports", "authenticatorAttachment", "error"] as name>
  <input type="hidden" id="${name}" name="${name}">
  </#list>
  <@field.logoutOtherSessions/>
</form>
<div class="acts">
  <button class="button primary" id="registerWebAuthn" type="button">${msg("doRegisterSecurityKey")}</button>
  <#if isAppInitiatedAction?? && !isSetRetry?has_content>
  <form id="kc-webauthn-settings-form" action="${url.loginAction}" method="post">
    <button class="button" id="cancelWebAuthnAIA" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button>
  </form>
  </#if>
</div>
<script type="module">
<#outputformat "JavaScript">
import { registerByWebAuthn } from "${url.resourcesPath}/js/webauthnRegister.js";
document.getElementById("registerWebAuthn").addEventListener("click", () => registerByWebAuthn({
  challenge: ${challenge?c}, userid: ${userid?c}, username: ${username?c},
  signatureAlgorithms: [<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep>, </#list>],
  rpEntityName: ${rpEntityName?c}, rpId: ${rpId?c},
  attestationConveyancePreference: ${attestationConveyancePreference?c}, authenticatorAttachment: ${authenticatorAttachment?c},
  requireResidentKey: ${requireResidentKey?c}, residentKey: ${residentKey?c}, userVerificationRequirement: ${userVerificationRequirement?c},
  createTimeout: ${createTimeout?c}, excludeCredentialIds: ${excludeCredentialIds?c},
  initLabel: ${msg("webauthn-registration-init-label")?c}, initLabelPrompt: ${msg("webauthn-registration-init-label-prompt")?c},
  errmsg: ${msg("webauthn-unsupported-browser-text")?c},
}), { once: true });
</#outputformat>
</script>
</#if>
</@layout.registrationLayout>
