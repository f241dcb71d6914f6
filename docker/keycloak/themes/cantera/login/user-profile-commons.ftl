<#import "field.ftl" as field>
<#-- One field per attribute of the realm's user profile; the language of the page is kept with the person. -->
<#macro userProfileFormFields>
<#list profile.attributes as attribute>
  <#if attribute.name == "locale" && locale.currentLanguageTag?has_content>
  <input type="hidden" name="locale" value="${locale.currentLanguageTag}">
  <#elseif (attribute.annotations.inputType!"") == "select">
  <@field.wrap id=attribute.name label=advancedMsg(attribute.displayName!attribute.name) error=messagesPerField.get(attribute.name) optional=!attribute.required>
    <select class="input" id="${attribute.name}" name="${attribute.name}" <#if attribute.readOnly>disabled</#if>>
      <#list (attribute.validators.options.options)![] as option>
      <option value="${option}" <#if attribute.values?seq_contains(option)>selected</#if>>${option}</option>
      </#list>
    </select>
  </@field.wrap>
  <#else>
  <#nested "beforeField", attribute>
  <@field.input id=attribute.name label=advancedMsg(attribute.displayName!attribute.name) value=attribute.value!""
    type=(attribute.name == "email")?then("email", "text") autocomplete=autocompletes[attribute.name]!"off"
    error=messagesPerField.get(attribute.name) optional=!attribute.required readonly=attribute.readOnly/>
  <#nested "afterField", attribute>
  </#if>
</#list>
</#macro>
<#assign autocompletes = {"username": "username", "email": "email", "firstName": "given-name", "lastName": "family-name"}>
