<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">${msg("webauthn-login-title")}
<#elseif section == "form">
<p class="lead">${msg("webauthn-help-text")}</p>
<#if authenticators?? && (shouldDisplayAuthenticators!false)>
<ul class="choices" aria-label="${msg("webauthn-available-authenticators")}">
  <#list authenticators.authenticators as authenticator>
  <li class="credential"><span class="credential-name">${msg(authenticator.label)}</span>
    <p class="hint">${msg("webauthn-createdAt-label")} ${authenticator.createdAt}</p></li>
  </#list>
</ul>
</#if>
<form id="webauth" action="${url.loginAction}" method="post">
  <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name>
  <input type="hidden" id="${name}" name="${name}">
  </#list>
</form>
<form id="authn_select">
  <#list (authenticators.authenticators)![] as authenticator>
  <input type="hidden" name="authn_use_chk" value="${authenticator.credentialId}">
  </#list>
</form>
<button class="button primary" id="authenticateWebAuthnButton" type="button" autofocus>${msg("webauthn-doAuthenticate")}</button>
<script type="module">
<#outputformat "JavaScript">
import { authenticateByWebAuthn } from "${url.resourcesPath}/js/webauthnAuthenticate.js";
document.getElementById("authenticateWebAuthnButton").addEventListener("click", () => authenticateByWebAuthn({
  isUserIdentified: ${isUserIdentified}, challenge: ${challenge?c}, userVerification: ${userVerification?c},
  rpId: ${rpId?c}, createTimeout: ${createTimeout?c}, errmsg: ${msg("webauthn-unsupported-browser-text")?c},
}), { once: true });
</#outputformat>
</script>
</#if>
</@layout.registrationLayout>
